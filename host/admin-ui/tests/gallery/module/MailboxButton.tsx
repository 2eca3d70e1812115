import { IconButton } from '@kernel';

export default function MailboxButton() {
  return <IconButton icon="mail" label="信箱，3封未读" dot />;
}
