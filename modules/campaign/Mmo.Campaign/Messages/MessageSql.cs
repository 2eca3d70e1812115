namespace Mmo.Campaign.Messages;

internal static class MessageSql
{
    public const string DueJourneys =
        """
        select j.id
        from campaign.journey j
        where j.status in ('running', 'stopped') and exists (
          select from campaign.message m where m.journey_id = j.id and m.state <= 2 and m.due_at <= @Now)
        """;

    /// <summary>The oldest of each journey, so that one with a million messages does not keep an order confirmation waiting.</summary>
    public const string Lease =
        """
        with due as (
          select m.id
          from unnest(@Journeys) as j (id)
          cross join lateral (
            select m.id from campaign.message m
            where m.journey_id = j.id and m.state <= 2 and m.due_at <= @Now
            order by m.due_at
            limit @PerJourney
            for update skip locked) m
        )
        update campaign.message m set state = 3, claim = @Claim
        where m.tenant_id = @TenantId and m.id = any(array(select id from due))
        """;

    public const string InsertClaim =
        """
        insert into campaign.send_claim (id, tenant_id, owner, expires_at)
        values (@Claim, @TenantId, @Owner, clock_timestamp() + @Duration)
        """;

    public const string Leased =
        """
        select m.id, m.claim, m.journey_id, m.version, m.node_id, m.enrolment_id, m.step, m.part_no, m.purpose, m.address, m.template_id,
               m.template_version_id, m.reason, m.expires_at, m.attempts, m.held, m.cap_at,
               case when m.again_at is null then coalesce(e.state = 3 and e.step = m.step, false)
                 else exists (select from campaign.journey j where j.id = m.journey_id and j.status <> 'stopped') end as is_current, (e.trigger_event -> 'properties')::text as trigger_properties
        from campaign.message m
        left join campaign.enrolment e on e.id = m.enrolment_id
        where m.claim = @Claim and m.state = 3
        """;

    public const string RenewClaims =
        "update campaign.send_claim set expires_at = clock_timestamp() + @Duration where id = any(@Claims) and expires_at > clock_timestamp()";

    public const string EndClaim = "delete from campaign.send_claim where id = @Claim";

    /// <summary>What was not touched goes back to the queue.</summary>
    public const string Release =
        "update campaign.message set state = 0, claim = null where tenant_id = @TenantId and claim = @Claim and state = 3";

    /// <summary>
    /// The last word before the first byte. Only while the claim still holds by the database's clock, the person still waits for the message
    /// (or somebody wants it sent again although they went on) and the journey runs: a host that was frozen, a stop and a pause are all
    /// noticed here. The rows of the person and of the journey are locked: a way out or a pause that is being committed is waited for, and
    /// what is begun with is under way before one that comes later is done. ("Is not distinct from" keeps the claim out of the choice of an
    /// index: by the claim's, every message of the lease would be looked at for each few that begin.)
    /// </summary>
    public const string BeginSending =
        """
        update campaign.message m set state = case when u.leaves_doubt then 4 else 3 end
        from unnest(@Ids, @Claims, @Doubts) as u (id, claim, leaves_doubt)
        where m.tenant_id = @TenantId and m.id = u.id and m.claim is not distinct from u.claim and m.state = 3
          and exists (select from campaign.send_claim c where c.id = u.claim and c.expires_at > clock_timestamp())
          and (m.again_at is not null or exists (
            select from campaign.enrolment e where e.tenant_id = @TenantId and e.id = m.enrolment_id and e.state = 3 and e.step = m.step
            for share))
          and exists (select from campaign.journey j where j.id = m.journey_id and j.status = 'running' for share)
        returning m.id
        """;

    /// <summary>
    /// Guarded by the claim. A message that was taken for uncertain in the meantime keeps its claim, so whoever held it may still tell what
    /// became of it. The place in the cap's window is kept while the message may still go out or may have gone out. Who waits for a
    /// message that is settled goes on, and every attempt is logged: one statement, because it runs for every message. (The claim is compared
    /// as in <see cref="BeginSending"/>, so that messages are found by their key.)
    /// </summary>
    public const string Settle =
        """
        with outcome as (
          select * from unnest(@Ids, @Claims, @States, @Reasons, @Dues, @Tries, @Outcomes, @Codes, @Answers, @Servers)
            as u (id, claim, state, reason, due_at, tries, outcome, code, answer, server)
        ), settled as (
          update campaign.message m
          set state = u.state, reason = u.reason, due_at = coalesce(u.due_at, m.due_at), held = u.state = 2,
              attempts = m.attempts + case when was.state = 8 then 0 else u.tries end,
              cap_at = case when u.state in (6, 7) then null else m.cap_at end,
              claim = case when u.state = 8 then m.claim end,
              sent_at = case when u.state = 5 then @Now else m.sent_at end,
              delivered_at = case when u.state = 5 then @Now else m.delivered_at end,
              settled_at = case when u.state >= 5 then @Now end
          from outcome u
          join campaign.message was on was.tenant_id = @TenantId and was.id = u.id
          where m.tenant_id = @TenantId and m.id = u.id and m.claim is not distinct from u.claim and m.state in (3, 4, 8)
          returning m.id, m.enrolment_id, m.step, m.state, was.held as was_held, was.state = 8 or was.again_at is not null as was_uncertain
        ), woken as (
          update campaign.enrolment e set state = 4, due_at = @Now
          from settled s
          where s.state >= 5 and e.tenant_id = @TenantId and e.id = s.enrolment_id and e.step = s.step and e.state = 3
        ), logged as (
          insert into campaign.delivery (tenant_id, message_id, attempt, at, outcome, code, answer, server)
          select @TenantId, s.id, d.n, @Now, u.outcome, u.code, u.answer, u.server
          from settled s
          join outcome u using (id)
          cross join lateral (select count(*) + 1 as n from campaign.delivery d where d.message_id = s.id) d
          where u.outcome is not null
        )
        select id, was_held, was_uncertain from settled
        """;

    /// <summary>People whose message is uncertain go on.</summary>
    public const string WakePeople =
        """
        update campaign.enrolment e set state = 4, due_at = @Now
        from unnest(@Enrolments, @Steps) as u (id, step)
        where e.tenant_id = @TenantId and e.id = u.id and e.step = u.step and e.state = 3
        """;

    public const string Suppressed =
        "select address_hash from campaign.suppression where channel = 'email' and address_hash = any(@Hashes)";

    /// <summary>Takes a place in the window of each address, or none: the row lock makes two hosts take turns.</summary>
    public const string TakePlaces =
        """
        insert into campaign.cap_counter as c (tenant_id, channel, address_hash, taken)
        select @TenantId, 'email', u.hash, array[@Now]
        from unnest(@Hashes) as u (hash)
        order by u.hash
        on conflict (tenant_id, channel, address_hash) do update
        set taken = array(select t from unnest(c.taken) t where t > @Since) || @Now
        where (select count(*) from unnest(c.taken) t where t > @Since) < @Count
        returning address_hash
        """;

    /// <summary>When the oldest place of the window that has to become free does.</summary>
    public const string NextPlaces =
        """
        select address_hash, (select t from unnest(taken) t where t > @Since order by t desc offset @Count - 1 limit 1) as oldest
        from campaign.cap_counter
        where channel = 'email' and address_hash = any(@Hashes)
        """;

    public const string NotePlaces =
        "update campaign.message set cap_at = @Now where tenant_id = @TenantId and id = any(@Ids)";

    public const string FreePlaces =
        """
        update campaign.cap_counter c set taken = array_remove(c.taken, u.at)
        from unnest(@Hashes, @Ats) as u (hash, at)
        where c.tenant_id = @TenantId and c.channel = 'email' and c.address_hash = u.hash
        """;

    public const string PutMails =
        """
        insert into campaign.mail (tenant_id, id, journey_id, part_no, sender, recipient, subject, html, text, at)
        select @TenantId, u.*, @Now from unnest(@Ids, @Journeys, @Parts, @Senders, @Recipients, @Subjects, @Htmls, @Texts) as u
        """;

    /// <summary>Claims of hosts that gave no word until they ran out; two hosts take different ones.</summary>
    public const string ExpiredClaims =
        "select id from campaign.send_claim where expires_at < clock_timestamp() for update skip locked";

    /// <summary>What was begun counts as an attempt, and is logged as one, though nobody knows how it ended.</summary>
    public const string TakeOver =
        """
        with taken as (
          update campaign.message m
          set state = case when m.state = 4 then 8 else 0 end,
              reason = case when m.state = 4 then 'uncertain' else m.reason end,
              claim = case when m.state = 4 then m.claim end,
              attempts = m.attempts + case when m.state = 4 then 1 else 0 end,
              held = m.held and m.state = 3,
              settled_at = case when m.state = 4 then @Now end
          from campaign.message was
          where m.tenant_id = @TenantId and m.claim = any(@Claims) and m.state in (3, 4) and was.tenant_id = @TenantId and was.id = m.id
          returning m.id, m.journey_id, m.version, m.node_id, m.enrolment_id, m.step, m.part_no, m.template_id, m.state, was.held as was_held
        ), logged as (
          insert into campaign.delivery (tenant_id, message_id, attempt, at, outcome, code, answer, server)
          select @TenantId, t.id, d.n, @Now, 'uncertain', null, null, ''
          from taken t
          cross join lateral (select count(*) + 1 as n from campaign.delivery d where d.message_id = t.id) d
          where t.state = 8
        )
        select * from taken
        """;

    public const string EndClaims = "delete from campaign.send_claim where id = any(@Claims)";

    public const string NoteServerError = "update campaign.mail_server set last_error = @Error, last_error_at = @Now where id = @Id";

    public const string ClearServerError = "update campaign.mail_server set last_error = null, last_error_at = null where id = @Id and last_error is not null";

    /// <summary>How many are due, journey by journey along the index, and how many are uncertain.</summary>
    public const string Backlog =
        """
        select count(*) as count, min(m.due_at) as since,
               (select count(*) from (select from campaign.message where state = 8 limit @Most) u) as stuck
        from campaign.journey j
        cross join lateral (
          select due_at from campaign.message m
          where m.journey_id = j.id and m.state <= 2 and m.due_at <= @Now
          order by m.due_at
          limit @Most) m
        where j.status in ('running', 'stopped')
        """;
}
