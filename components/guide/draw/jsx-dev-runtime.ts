/** The target of JSX in the development server and the tests. */
export { Fragment, type JSX, jsx as jsxDEV } from './jsx-runtime';
