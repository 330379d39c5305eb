import { serveCopies } from '../../utils/background/copy-host';

serveCopies();
