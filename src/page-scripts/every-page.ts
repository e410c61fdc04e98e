// One file for all pages: a learner fetches it once, and each page asks for few things.
import './theme-switch.ts';
import './update-offer.ts';
import './record-notice.ts';
import './progress.ts';
