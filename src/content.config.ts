import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { lessonSchema } from './engine/course/lesson.ts';

// Only lessons need Astro’s renderer. Everything else is read, and checked, by the engine (see src/course.ts).
const lessons = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: './content/modules', generateId: ({ data }) => String(data['id']) }),
  schema: lessonSchema,
});

export const collections = { lessons };
