// Who signs in on a journey: the demo county has one account a role.
import { readFileSync } from 'node:fs';

export interface Account {
  role: string;
  username: string;
  password: string;
  organization: string;
}

export const accounts = (): Account[] =>
  JSON.parse(readFileSync(process.env['E2E_ACCOUNTS'] ?? '', 'utf8')) as Account[];

export const account = (role: string): Account => {
  const found = accounts().find((one) => one.role === role);
  if (!found) throw new Error(`the demo county has no account for the role ${role}`);
  return found;
};
