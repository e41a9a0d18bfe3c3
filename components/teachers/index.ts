export { TeachersPage } from './teachers-page.tsx';
export { TeachingPage, type TeachingPageProps } from './teaching-page.tsx';
