/** Takes down a fault of the text being read, in French, for whoever wrote it. Reading goes on. */
export type Note = (message: string) => void;
