/** What the development server and the tests compile JSX to. */
export { Fragment, type JSX, jsx as jsxDEV } from './jsx-runtime';
