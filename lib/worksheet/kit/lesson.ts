import type { LessonOnPaper } from '../course.ts';
import type { Side } from './desk.ts';

/** The lesson that a sheet is about; throws where none was given. */
export function lessonOf({ lesson }: Side): LessonOnPaper {
  if (!lesson) throw new Error('this sheet is made from a lesson');
  return lesson;
}
