import { startPostgres } from '../src/index.ts';

// A program of its own, so that the test can kill it.
const [dataDirectory = '', port = ''] = process.argv.slice(2);
const server = await startPostgres({ dataDirectory, port: Number(port), password: 'x', durable: false });
process.stdout.write(`${server.pid()}\n`);
await server.ended;
