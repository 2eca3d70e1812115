import type { Draft } from './draft';
import { unsubscribeVariable, variableExpression } from './variables';

/** A short mail that is fit to be sent: a greeting by name, one button, a way out. */
export function starterDraft(t: (key: string) => string): Draft {
  const name = variableExpression('person.name', t('starter.friend'));
  return {
    name: '',
    subject: t('starter.subject').replace('[name]', name),
    text: '',
    html: `<!doctype html>
<html>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
</head>
<body style="margin:0; background:#f4f6f6; font-family:sans-serif; color:#14212a;">
  <div style="max-width:600px; margin:0 auto; padding:24px; background:#ffffff;">
    <h1 style="margin:0 0 12px; font-size:22px;">${t('starter.hello').replace('[name]', name)}</h1>
    <p style="margin:0 0 20px; font-size:15px; line-height:1.7;">${t('starter.body')}</p>
    <p style="margin:0 0 32px;">
      <a href="https://www.example.com/" style="display:inline-block; padding:10px 24px; border-radius:6px; background:#0b5f83; color:#ffffff; text-decoration:none;">${t('starter.button')}</a>
    </p>
    <p style="margin:0; font-size:12px; color:#57656e;">
      ${t('starter.foot')}<a href="${variableExpression(unsubscribeVariable)}" style="color:#57656e;">${t('starter.unsubscribe')}</a>
    </p>
  </div>
</body>
</html>
`,
  };
}
