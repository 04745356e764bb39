/** French spaces that must not end a line: inside guillemets, before : ; ? ! For the eyes only: what is sent or copied is as written. */
export const fine = (text: string): string => text.replace(/« /g, '«\u00A0').replace(/ (?=[»:;?!])/g, '\u00A0');
