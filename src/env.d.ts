declare namespace App {
  interface Locals {
    /** The lesson whose text is being rendered; its parts look up their sources, people and questions in it. */
    lesson?: import('./engine/course/course.ts').Lesson;
  }
}
