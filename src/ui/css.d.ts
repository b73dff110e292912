/** Style sheets are bundled into one beside the script that imports them. */
declare module '*.css';
