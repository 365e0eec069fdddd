// The floor: what Node's own HTTP server and the driver need to answer with one row read by its key.
import { createServer } from 'node:http';
import { createPool } from 'mysql2/promise';

const pool = createPool({ uri: process.env['DATABASE_URL']!, connectionLimit: 10 });

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (text) => {
    body += text;
  });
  request.on('end', async () => {
    const { id } = JSON.parse(body) as { id: string };
    const [rows] = await pool.query('SELECT id, code, name, level FROM organization WHERE id = ?', [id]);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: { organization: (rows as unknown[])[0] } }));
  });
});

server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));
