export { LessonList } from './lesson-list.tsx';
export { LessonPage, type LessonPageProps, type Prose } from './lesson-page.tsx';
