export { type ListedScenario, ScenarioList } from './scenario-list.tsx';
export { ScenarioPage, type ScenarioPageProps } from './scenario-page.tsx';
