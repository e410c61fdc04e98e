import type { APIRoute } from 'astro';
import type { BankFile } from '~/bank-file.ts';
import { course } from '~/course.ts';
import { listCriteria, listLessons } from '~/engine/course/course.ts';
import { routes } from '~/routes.ts';

export const GET: APIRoute = () => {
  const lessons = listLessons(course);
  const bank = lessons.flatMap(({ module, lesson }) =>
    lesson.bank.map(({ id, revision, kind, criterion }) => ({
      ...{ id, revision, kind, criterion },
      ...{ lesson: lesson.id, module: module.id },
    })),
  );
  const file: BankFile = {
    bank,
    modules: course.modules.map(({ id, title }) => ({ id, title, href: routes.module(id) })),
    lessons: lessons.map(({ module, lesson }) => ({
      ...{ id: lesson.id, module: module.id, title: lesson.title },
      href: routes.lesson(module.id, lesson.id),
      questions: routes.questions(module.id, lesson.id),
    })),
    criteria: listCriteria(course.units)
      .filter(({ id }) => bank.some(({ criterion }) => criterion === id))
      .map(({ id, unit, criterion }) => ({
        ...{ id, label: `${unit.shortTitle} ${criterion.number}`, text: criterion.text },
        href: routes.criterion(id),
      })),
  };
  return Response.json(file);
};
