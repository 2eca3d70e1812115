/** The fields of the user's form. */
export interface UserValues {
  userName: string;
  name: string;
  email?: string;
  phoneNumber?: string;
  unitId?: string | null;
  roleIds?: string[];
  isActive?: boolean;
}

export const userNamePattern = /^[\p{L}\p{N}._@-]+$/u;
export const phonePattern = /^\+?[0-9][0-9 -]{4,30}$/;

/** What is sent for creating and changing alike. An empty field is no value: the server would refuse '' as an address. */
export function toUserData({ name, email, phoneNumber, unitId, roleIds }: UserValues) {
  return {
    name: name.trim(),
    email: email?.trim() || null,
    phoneNumber: phoneNumber?.trim() || null,
    unitId: unitId ?? null,
    roleIds: roleIds ?? [],
  };
}
