namespace Mmo.Identity.Users;

internal static class UserSql
{
    public const string ByIds =
        """
        select u.id, u.user_name as UserName, u.name, u.unit_id as UnitId, u.is_active as IsActive
        from identity.user u
        where u.id = any(@Ids)
        """;

    /// <summary>
    /// The active users for whom no needed permission (the one asked for and those above it) is missing from all of their roles.
    /// </summary>
    public const string Holders =
        """
        select u.id, u.user_name as UserName, u.name, u.unit_id as UnitId, u.is_active as IsActive
        from identity.user u
        where u.is_active
          and (@UnitIds::uuid[] is null or u.unit_id = any(@UnitIds::uuid[]))
          and not exists (
            select from unnest(@Needed::text[]) needed
            where not exists (
              select from identity.user_role ur
              join identity.role r on r.id = ur.role_id
              where ur.user_id = u.id and (r.key = 'administrator' or needed = any(r.permissions))))
        order by u.creation_time, u.id
        """;
}
