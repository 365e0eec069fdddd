// A DATABASE_URL that does not work, in one sentence each. The password in it is never shown.
import { createConnection } from 'mysql2/promise';
import { Obstacle } from '../console.mjs';

const EXAMPLE = 'mysql://user:password@127.0.0.1:3306/zhibu';

export const parseDatabaseUrl = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^(mysql|mariadb):$/.test(url.protocol) && url.hostname && url.pathname.length > 1) return url;
  throw new Obstacle(
    `DATABASE_URL 格式不正确，应形如 ${EXAMPLE}。`,
    `DATABASE_URL cannot be read; it has the form ${EXAMPLE}.`,
  );
};

/** What an attempt to connect ran into. */
const databaseError = (url: URL, error: unknown) => {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const where = `${url.hostname}:${url.port || 3306}`;
  const name = decodeURIComponent(url.pathname.slice(1));
  if (code === 'ER_BAD_DB_ERROR')
    return new Obstacle(
      `DATABASE_URL 指定的数据库 ${name} 不存在：请先创建（CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci）。`,
      `the database ${name} named by DATABASE_URL does not exist: create it first.`,
    );
  if (code === 'ER_ACCESS_DENIED_ERROR' || code === 'ER_DBACCESS_DENIED_ERROR')
    return new Obstacle(
      `${where} 拒绝了 DATABASE_URL 中的账号或其对 ${name} 的访问：请检查用户名、密码与授权。`,
      `${where} denied access to the account in DATABASE_URL: check its name, password and grants on ${name}.`,
    );
  if (/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET|PROTOCOL_)/.test(code))
    return new Obstacle(
      `连不上 DATABASE_URL 指定的数据库 ${where}（${code}）：请确认它已启动、地址与端口正确。`,
      `no connection to the database of DATABASE_URL at ${where} (${code}): is it running, are host and port right?`,
    );
  return new Obstacle(`数据库 ${where} 出错：${message}`, `the database at ${where} failed: ${code}`);
};

/** 10.11 and 8.4 are the oldest with all the SQL that is used; what speaks their protocol and is neither is let in. */
export const isTooOld = (version: string) => {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (/tidb/i.test(version)) return false;
  const number = major * 100 + minor;
  return /mariadb/i.test(version) ? number < 1011 : number < 804;
};

/** Connects once, as the API will; throws the sentence that says what is wrong. Returns the server's version. */
export const checkDatabaseUrl = async (text: string) => {
  const url = parseDatabaseUrl(text);
  url.protocol = 'mysql:';
  try {
    const connection = await createConnection({ uri: url.href, connectTimeout: 8000 });
    const [rows] = await connection.query('SELECT VERSION() AS version');
    await connection.end();
    const version = String((rows as { version: string }[])[0]?.version);
    if (!isTooOld(version)) return version;
    throw new Obstacle(
      `数据库版本 ${version} 太旧：需要 MariaDB 10.11 或 MySQL 8.4 以上。`,
      `the database is too old (${version}): MariaDB 10.11 or MySQL 8.4 is needed.`,
    );
  } catch (error) {
    throw error instanceof Obstacle ? error : databaseError(url, error);
  }
};
