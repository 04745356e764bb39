import { verifier } from '../portal/attentes/verifier.ts';

verifier('espaces');
