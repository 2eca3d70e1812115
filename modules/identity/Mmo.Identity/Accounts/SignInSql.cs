namespace Mmo.Identity.Accounts;

internal static class SignInSql
{
    /// <summary>
    /// Counts a try for an account that may be tried. The last one allowed locks the account there and then; the right password lifts the lock again.
    /// A lock that ran out starts the count anew.
    /// </summary>
    public const string Claim =
        """
        update identity.user u
        set access_failed_count = counted.tries,
            lockout_end = case when counted.tries >= @MaxFailures then @LockedUntil end
        from (
          select id, case when lockout_end is null then access_failed_count + 1 else 1 end as tries
          from identity.user
          where normalized_user_name = @Name and is_active and (lockout_end is null or lockout_end <= @Now)
          for update
        ) counted
        where u.id = counted.id
        returning u.id, u.name, u.password_hash, u.security_stamp, u.access_failed_count
        """;

    public const string Succeed =
        """
        update identity.user
        set access_failed_count = 0, lockout_end = null, last_sign_in_time = @Now
        where id = @Id
        """;
}
