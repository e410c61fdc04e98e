/** Line drawings for icons, as the path of an SVG of 24 by 24. */
export const drawings = {
  decide: 'M12 3v5m0 0c0 4-7 3-7 9m7-9c0 4 7 3 7 9M5 21v-4m14 4v-4',
  choose: 'm4 6 1.5 1.5L8 5M4 12l1.5 1.5L8 11m-4 7 1.5 1.5L8 17m4-10.500h8m-8 6h8m-8 6h8',
  spot: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13Zm4.700-1.800L21 21',
  write: 'M4 20h4L19 9l-4-4L4 16v4Zm9-13 4 4',
  work: 'M4 8h16v11H4zM9 8V5h6v3m-11 5h16',
  example: 'M9 18h6m-5 3h4M12 3a6 6 0 0 0-3.500 10.900V15h7v-1.100A6 6 0 0 0 12 3Z',
  further: 'M4 19 10 8l4 6 2-3 4 8H4ZM16 6.500v.01',
  open: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z',
  right: 'm5 12.500 4.500 4.500L19 7.500',
  wrong: 'M6.500 6.500 17.500 17.500M17.500 6.500 6.500 17.500',
  missed: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 4v5m0 3v.01',
  again: 'M19 12a7 7 0 1 1-2.500-5.400M19 3v4.500h-4.500',
  next: 'M5 12h14m-6-6 6 6-6 6',
  previous: 'M19 12H5m6-6-6 6 6 6',
  colours: 'M12 4a8 8 0 1 0 0 16V4Z M12 4a8 8 0 0 1 0 16',
  care: 'M12 8v5m0 3.500v.01M12 3 2.500 20h19L12 3Z',
};
