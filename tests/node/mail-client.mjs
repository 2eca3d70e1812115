// Brings one mail over SMTP with nodemailer: { port, to, raw, ca } as its argument. Without ca it takes no encryption, with it none but that.
// It answers with what the server said.
import nodemailer from 'nodemailer';

const { port, to, raw, ca } = JSON.parse(process.argv[2]);
const transport = nodemailer.createTransport({ host: 'localhost', port, ...(ca ? { requireTLS: true, tls: { ca } } : { ignoreTLS: true }) });
try {
  const { response } = await transport.sendMail({ envelope: { from: '', to }, raw });
  process.stdout.write(JSON.stringify({ response }) + '\n');
} catch (error) {
  process.stdout.write(JSON.stringify({ error: error.message, code: error.code }) + '\n');
} finally {
  transport.close();
}
