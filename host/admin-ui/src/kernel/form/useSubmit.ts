import type { FormInstance } from 'antd';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, isApiError, isStale } from '../api/ApiError';
import { useErrorSentence } from '../feedback/useErrorSentence';
import { sortErrors } from './fieldErrors';

export interface FormFault {
  title?: string;
  sentences: string[];
  isConflict: boolean;
}

/** Codes of the server's business rules that belong to one field: `{ 'Identity:UserNameTaken': 'userName' }`. */
export type FieldOfCode = Readonly<Record<string, string>>;

/** Sends a form once, and puts what the server answers where it belongs: at the field, else above the form. */
export function useSubmit<T extends object>(form: FormInstance<T>, send: (values: T) => Promise<unknown>, fieldOfCode?: FieldOfCode) {
  const { t } = useTranslation('kernel');
  const sentenceOf = useErrorSentence();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<FormFault>();
  const isBusy = useRef(false);

  const submit = useCallback(async (): Promise<boolean> => {
    if (isBusy.current) return false;
    let values: T;
    try {
      values = await form.validateFields();
    } catch (invalid) {
      const first = (invalid as { errorFields?: Array<{ name: Array<string | number> }> }).errorFields?.[0]?.name;
      if (first) form.scrollToField(first as never, { focus: true } as never);
      return false;
    }
    isBusy.current = true;
    setBusy(true);
    setFault(undefined);
    try {
      await send(values);
      return true;
    } catch (thrown) {
      const error = atItsField(thrown, fieldOfCode);
      if (isApiError(error) && error.validationErrors.length > 0) {
        const { fields, rest } = sortErrors(error, (path) => form.getFieldInstance(path as never) !== undefined || hasName(form, path));
        form.setFields(fields as never);
        if (fields[0]) form.scrollToField(fields[0].name as never, { focus: true } as never);
        if (rest.length > 0) setFault({ sentences: rest, isConflict: false });
      } else {
        const isConflict = isStale(error);
        setFault({ title: isConflict ? undefined : t('form.notSaved'), sentences: [sentenceOf(error)], isConflict });
      }
      return false;
    } finally {
      isBusy.current = false;
      setBusy(false);
    }
  }, [form, send, sentenceOf, t, fieldOfCode]);

  return { submit, busy, fault, clearFault: () => setFault(undefined) };
}

/** A broken rule that names no field, as a fault of the field it is about. */
function atItsField(error: unknown, fieldOfCode: FieldOfCode | undefined): unknown {
  const field = isApiError(error) && error.code ? fieldOfCode?.[error.code] : undefined;
  if (!isApiError(error) || !field || error.validationErrors.length > 0) return error;
  return new ApiError(error.status, error.sentence, error.code, error.details, error.data, [{ message: error.sentence, members: [field] }]);
}

function hasName(form: FormInstance, path: Array<string | number>): boolean {
  const wanted = JSON.stringify(path);
  return form.getFieldsError().some((field) => JSON.stringify(field.name) === wanted);
}
