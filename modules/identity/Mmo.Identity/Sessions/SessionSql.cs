namespace Mmo.Identity.Sessions;

internal static class SessionSql
{
    /// <summary>Notes the sign-in at the user and begins the session.</summary>
    public const string Begin =
        """
        with signed_in as (
          update identity.user
          set access_failed_count = 0, lockout_end = null, last_sign_in_time = @CreationTime
          where id = @UserId
          returning tenant_id
        )
        insert into identity.session (
          id, tenant_id, user_id, security_stamp, creation_time, last_seen_time, expiration_time, generation, generation_time, is_generation_seen)
        select @Id, tenant_id, @UserId, @SecurityStamp, @CreationTime, @LastSeenTime, @ExpirationTime, @Generation, @GenerationTime, @IsGenerationSeen
        from signed_in
        """;

    /// <summary>A request of the session, which puts its end off.</summary>
    public const string Note =
        """
        update identity.session
        set last_seen_time = @Now,
            expiration_time = @Now + (expiration_time - last_seen_time),
            is_generation_seen = is_generation_seen or generation = @Generation::int
        where id = @SessionId and (last_seen_time < @Before or (generation = @Generation::int and not is_generation_seen))
        """;

    /// <summary>
    /// The next pair of tokens, for the newest refresh token. The one before it gets the same pair once more as long as that has not arrived: of
    /// two who hold it, the second one to show it after that is found out.
    /// </summary>
    public const string Refresh =
        """
        update identity.session s
        set generation = @Generation + 1,
            generation_time = case when s.generation = @Generation then @Now else s.generation_time end,
            is_generation_seen = false,
            last_seen_time = @Now,
            expiration_time = @Now + (s.expiration_time - s.last_seen_time)
        from identity.user u
        where s.id = @SessionId and s.user_id = @UserId and s.expiration_time > @Now
          and u.id = s.user_id and u.is_active and u.security_stamp = s.security_stamp
          and exists (select from identity.tenant t where t.is_active)
          and (s.generation = @Generation
            or (s.generation = @Generation + 1 and not s.is_generation_seen and s.generation_time > @GivenAfter))
        returning u.name
        """;

    /// <summary>Ends the session whose refresh token was shown again.</summary>
    public const string EndReused = "delete from identity.session where id = @SessionId and user_id = @UserId and generation > @Generation";

    public const string End = "delete from identity.session where id = @SessionId and user_id = @UserId";

    public const string Purge =
        """
        delete from identity.session s
        using (
          select id from identity.session
          where expiration_time <= @Now
          order by expiration_time
          limit @Take
          for update skip locked) old
        where s.id = old.id
        """;
}
