// How a benchmark signs in to a seeded database.
import { createHash, randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';

/** A personal token for the seeded reader: the benchmark signs in as a script would. */
export const giveToken = async (databaseUrl: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  const database = await createConnection({ uri: databaseUrl, timezone: 'Z' });
  await database.query("DELETE FROM personal_token WHERE name = 'bench'");
  await database.query(
    `INSERT INTO personal_token (version, createdAt, updatedAt, organizationId, accountId, name, tokenHash, expiresAt)
     VALUES (1, NOW(3), NOW(3), 1, 1, 'bench', ?, DATE_ADD(NOW(3), INTERVAL 1 DAY))`,
    [createHash('sha256').update(token).digest('hex')],
  );
  await database.end();
  return token;
};
