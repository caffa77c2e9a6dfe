// esbuild bundles what is imported so into a style sheet beside the script
declare module '*.css';
