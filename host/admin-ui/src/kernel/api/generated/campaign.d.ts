// Generated from docs/api/campaign.json by npm run generate.
export interface paths {
    "/api/campaign/dkim-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All keys. */
        get: operations["DkimKey_GetList"];
        put?: never;
        /** Makes a key; its private half never leaves the host. */
        post: operations["DkimKey_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/dkim-key/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a key; mail that it signed and that is still under way can then not be checked once its DNS record goes too. */
        delete: operations["DkimKey_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/dkim-key/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks for the key's DNS record. Once it was seen the key signs; a look that fails later does not stop it. */
        post: operations["DkimKey_Check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/email-channel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is set. */
        get: operations["EmailChannel_Get"];
        /** Sets it; messages that are not sent yet follow the new rules. */
        put: operations["EmailChannel_Update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The journeys of a profile, newest entry first, at most 200; within the reader's data scope. */
        get: operations["Enrolment_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/enrolment/retry-failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries people again who failed at a step: a refused message goes out with the template as it is published now, a failed call of another system is made again under the same idempotency key, who is stuck is tried at once. Addresses that do not exist stay failed. */
        post: operations["Enrolment_RetryFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/enrolment/skip-failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets people be who failed at a step: they count as dropped, and who is stuck goes on to the next step. */
        post: operations["Enrolment_SkipFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/enrolment/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The steps of one way, from the first to where the person is. */
        get: operations["Enrolment_GetSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/journey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The journeys. */
        get: operations["Journey_GetList"];
        put?: never;
        /** Makes a journey. */
        post: operations["Journey_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/journey/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks a drawing over. */
        post: operations["Journey_Validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/journey/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One journey with its draft. */
        get: operations["Journey_Get"];
        /** Saves the name and the draft. What runs does not change. */
        put: operations["Journey_Update"];
        post?: never;
        /** Deletes a journey that was never published. */
        delete: operations["Journey_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/journey/{id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Live counts of each node and way, of one version or of all. */
        get: operations["Journey_GetCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/journey/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** People wait in place, nobody is lost, nothing is sent. */
        post: operations["Journey_Pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/journey/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people behind a count, within the reader's data scope. */
        get: operations["Journey_GetPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/journey/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes the draft as a new version; people inside stay in theirs. Refused when it has faults. */
        post: operations["Journey_Publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/journey/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on where everybody stands. */
        post: operations["Journey_Resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/journey/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the journey: everybody leaves, messages that are not sent yet are dropped. */
        post: operations["Journey_Stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/journey/{id}/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published version. */
        get: operations["Journey_GetVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/journey/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published versions, newest first. */
        get: operations["Journey_GetVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/mail-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All servers in their order; the first one in use that is not in trouble sends. */
        get: operations["MailServer_GetList"];
        put?: never;
        /** Adds a server. */
        post: operations["MailServer_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/mail-server/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Connects and signs in; sends nothing. */
        post: operations["MailServer_Test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/mail-server/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a server. */
        put: operations["MailServer_Update"];
        post?: never;
        /** Removes a server. */
        delete: operations["MailServer_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mails, newest first. */
        get: operations["Mailbox_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/mailbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mail. Its links and pictures are shown as they are, so that reading it here counts as nobody's open. */
        get: operations["Mailbox_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages, newest first. */
        get: operations["Message_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/message/count-as-sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts uncertain messages as sent, when they became uncertain. */
        post: operations["Message_CountAsSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/message/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why messages of a node were held, dropped or failed, most frequent first. */
        get: operations["Message_GetReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/message/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends uncertain messages again: who got the first one gets it twice. Consent, suppression, quiet hours and cap are looked at again. A stopped journey sends nothing more. */
        post: operations["Message_SendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/message/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message with its deliveries. */
        get: operations["Message_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/suppression": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list, newest first. */
        get: operations["Suppression_GetList"];
        put?: never;
        /** Puts an address on the list. One that stands there for this reason stays as it is. */
        post: operations["Suppression_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/suppression/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether one address may be written to. The address stands in the body, so that no log of addresses has it. */
        post: operations["Suppression_LookUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/suppression/unsubscribes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who unsubscribed among the people whom the caller may see, newest first: they get no mail of that purpose, but others. */
        get: operations["Suppression_GetUnsubscribes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/suppression/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one reason from the list. Refused for complaints and readers' wishes: only the reader lifts these. */
        post: operations["Suppression_Lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/test-mail/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a test and waits for what the mail server says. */
        post: operations["TestMail_Send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign/webhook-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be seen of it. */
        get: operations["WebhookKey_Get"];
        put?: never;
        /** Makes a new one; what is sent from now on is signed with it, and the old one is worth nothing any more. */
        post: operations["WebhookKey_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What was last said about a purpose. */
        AddressConsentDto: {
            /** @description `marketing`, … */
            purpose: string;
            /** @description False: withdrawn. */
            isGranted: boolean;
            /**
             * Format: date-time
             * @description When that was said.
             */
            since: string;
        };
        /** @description May an address be written to? */
        AddressStandingDto: {
            /** @description Why it is not written to; empty: nothing stands in the way. */
            suppressions: components["schemas"]["SuppressionDto"][];
            /** @description What its person agreed to, by purpose; empty: nobody was asked. */
            consents: components["schemas"]["AddressConsentDto"][];
        };
        /** @description One answer of a branch. */
        BranchAnswer: {
            /** @description Its id, which is also the output. */
            id: string;
            /** @description What the marketer calls it. */
            name: string;
            condition?: null | components["schemas"]["JsonElement"];
        };
        /** @description Publish, pause, resume or stop what was read. */
        ChangeJourneyStatusDto: {
            concurrencyStamp: string;
        };
        /** @description A key to make. */
        CreateDkimKeyDto: {
            /** @description The domain of the senders, `example.com`. */
            domain: string;
        };
        /** @description A new journey. */
        CreateJourneyDto: {
            /** @description Its name. */
            name: string;
            draft?: null | components["schemas"]["JourneyDefinition"];
        };
        /** @description An address to put on the list. */
        CreateSuppressionDto: {
            /** @description The e-mail address. */
            address: string;
            /** @description True for a reader's complaint, which nobody but the reader lifts. */
            isComplaint?: boolean;
            /** @description Why, for whoever looks later. */
            note: string;
        };
        /** @description A new key in place of the one that was read. */
        CreateWebhookKeyDto: {
            /** @description The stamp of the key that it replaces; null when there was none. */
            concurrencyStamp?: null | string;
        };
        /** @description One attempt at a message. */
        DeliveryDto: {
            /**
             * Format: int32
             * @description 1 for the first.
             */
            attempt: number;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description `accepted`, `rejected`, `deferred`, `uncertain`. */
            outcome: string;
            /**
             * Format: int32
             * @description The server's answer code, where it answered.
             */
            code: null | number;
            /** @description The server's answer, or what went wrong. */
            answer: null | string;
            /** @description The mail server; `mailbox` for the built-in one. */
            server: string;
        };
        /** @description A key that signs the mail of one sender's domain (DKIM). */
        DkimKeyDto: {
            /** @description The domain of the senders whose mail it signs. */
            domain: string;
            /** @description The name of the DNS record to publish. */
            recordName: string;
            /** @description The text of the TXT record to publish. */
            recordText: string;
            /** @description True for the key that signs now: the newest of its domain whose record was seen. */
            isInUse: boolean;
            /**
             * Format: date-time
             * @description When its record was first seen; null: it does not sign yet.
             */
            verifiedAt: null | string;
            /**
             * Format: date-time
             * @description When the record was last looked for.
             */
            checkedAt: null | string;
            problem: null | components["schemas"]["DkimProblem"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            concurrencyStamp: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /**
         * @description What the last look found wrong; null: nothing.
         *     - `missing`: There is no such record, or it is not known everywhere yet.
         *     - `otherKey`: The record holds another key.
         *     - `unreachable`: The name server did not answer.
         * @enum {null|string}
         */
        DkimProblem: "missing" | "otherKey" | "unreachable" | null;
        /** @description How fast a mail server may send to the addresses of one domain. */
        DomainRateDto: {
            /** @description The recipients' domain, `qq.com`. */
            domain: string;
            /**
             * Format: int32
             * @description The most messages a second, over all hosts.
             */
            perSecond: number;
        };
        /** @description How many people went one way. */
        EdgeCountDto: {
            /** @description The node they came from. */
            nodeId: string;
            /** @description The output they took. */
            output: string;
            /**
             * Format: int64
             * @description How many.
             */
            people: number;
        };
        /** @description The rules and the sender of e-mail. */
        EmailChannelDto: {
            /** @description The name that readers see as the sender. */
            fromName?: null | string;
            /** @description The address of the sender; without one nothing is sent by a mail server. */
            fromAddress?: null | string;
            /** @description Where answers go, when not to the sender. */
            replyTo?: null | string;
            /** @description The address of this host from outside, `https://m.example.com`; for links in messages. */
            publicBaseUrl?: null | string;
            /** @description Quiet hours begin, `HH:mm` where the person lives; null: none. */
            quietFrom?: null | string;
            /** @description Quiet hours end. */
            quietTo?: null | string;
            /**
             * Format: int32
             * @description The most marketing messages an address gets in CapDays days; 0: no cap.
             */
            capCount: number;
            /**
             * Format: int32
             * @description The rolling days that the cap counts.
             */
            capDays: number;
            overCap: components["schemas"]["OverCap"];
            /**
             * Format: int32
             * @description How many hours a message may be held or retried before it is dropped as expired.
             */
            expiryHours: number;
            /** @description The domain of return addresses, `bounce.example.com`, whose mail is delivered to this host; null: what comes back is not heard of. */
            bounceDomain?: null | string;
            /**
             * Format: int32
             * @description After how many soft bounces in a row an address is not written to any more.
             */
            softBounceLimit: number;
            /** @description True when this host receives mail that comes back; is not saved. */
            receivesBounces: boolean;
            /** @description Empty while nothing was saved yet. */
            concurrencyStamp: string;
        };
        /** @description A person's way through a journey. */
        EnrolmentDto: {
            /**
             * Format: uuid
             * @description The journey.
             */
            journeyId: string;
            /** @description Its name. */
            journeyName: string;
            /**
             * Format: int32
             * @description The version the person is in.
             */
            version: number;
            /** @description The node where the person is, or left. */
            nodeId: string;
            /** @description The node's name. */
            nodeName: string;
            /** @description True while inside. */
            isInside: boolean;
            /**
             * Format: date-time
             * @description When the person entered.
             */
            enteredAt: string;
            /**
             * Format: date-time
             * @description When the clock moves the person on; null where only an event or a message does.
             */
            dueAt: null | string;
            /**
             * Format: date-time
             * @description When the person left.
             */
            leftAt: null | string;
            /** @description Why: `exit`, `stopped`, `goal`, `exit-event`, `left-segment`. */
            leftReason: null | string;
            /**
             * Format: date-time
             * @description When the person reached the journey's goal.
             */
            goalAt: null | string;
            last: null | components["schemas"]["EnrolmentStepDto"];
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description The step where the person is, or the last one: why they are where they are. */
        EnrolmentStepDto: {
            /**
             * Format: int32
             * @description 1 for the first.
             */
            step: number;
            /** @description The node. */
            nodeId: string;
            /** @description The node's name. */
            nodeName: string;
            /** @description The node's type: `wait`, `email`. */
            nodeType: string;
            /**
             * Format: date-time
             * @description When the person came.
             */
            arrivedAt: string;
            /**
             * Format: date-time
             * @description When the person went on; null for where they are now.
             */
            at: null | string;
            outcome: components["schemas"]["NodeOutcome"];
            /** @description The way taken: the output's id. */
            output: null | string;
            /** @description Why, where there is a reason. */
            reason: null | string;
            /** @description What made the person go on, as JSON: the event that came, with its id and time. */
            detail: null | string;
            /**
             * Format: uuid
             * @description The message of this step, if it made one.
             */
            messageId: null | string;
            why: components["schemas"]["EnrolmentWhyDto"];
        };
        /** @description What is stored about why. */
        EnrolmentWhyDto: {
            /** @description The event that let the person in, that is waited for, that came, or that led the person out. */
            eventName: null | string;
            /**
             * Format: date-time
             * @description When that event happened.
             */
            eventAt: null | string;
            /** @description The segment by which the person came in, or which they left. */
            segmentName: null | string;
            /** @description The answer or the variant that was taken; null for the way of all others. */
            way: null | string;
            /**
             * Format: int32
             * @description The share of the variant, or of who is held back, in percent.
             */
            percent: null | number;
            /**
             * Format: date-time
             * @description Of where the person is now: when they go on, or the next try is made. Null where no clock moves them.
             */
            dueAt: null | string;
            /**
             * Format: date-time
             * @description When the step's message was sent.
             */
            sentAt: null | string;
            /**
             * Format: int32
             * @description How often the message, the call or the step itself was tried.
             */
            attempts: null | number;
            /**
             * Format: int32
             * @description The HTTP status of the last call.
             */
            status: null | number;
            /**
             * Format: int32
             * @description The cap on marketing messages as it is set now, where it stopped this one.
             */
            capCount: null | number;
            /**
             * Format: int32
             * @description Its days.
             */
            capDays: null | number;
            /** @description When quiet hours begin as they are set now, where they hold this message. */
            quietFrom: null | string;
            /** @description When they end. */
            quietTo: null | string;
            /** @description Of where the person is now: true while the journey is paused, so that nobody moves. */
            isPaused: boolean;
            /**
             * Format: date-time
             * @description Since when it is paused.
             */
            pausedAt: null | string;
            /** @description What went wrong, where the step could not be carried out. */
            trouble: null | string;
        };
        /**
         * @description What makes a person leave.
         *     - `event`: An event happens.
         *     - `leftSegment`: The person is no longer in a segment.
         * @enum {string}
         */
        ExitCause: "event" | "leftSegment";
        /** @description Who leaves the journey wherever they stand, with no message after that (退出条件). */
        ExitRule: {
            cause: components["schemas"]["ExitCause"];
            /** @description The event, for Event: one that happens after the entry. */
            eventName?: null | string;
            /** @description What the event's properties must be; all must hold. */
            filters: components["schemas"]["PropertyFilter"][];
            /**
             * Format: uuid
             * @description The segment, for LeftSegment.
             */
            segmentId?: null | string;
        };
        /** @description How many people are where, kept up to date with every step. */
        JourneyCountsDto: {
            /**
             * Format: int32
             * @description The version that is counted; null for all versions together.
             */
            version: null | number;
            /**
             * Format: int64
             * @description How many people entered.
             */
            entered: number;
            /**
             * Format: int64
             * @description How many are inside now.
             */
            inside: number;
            /**
             * Format: int64
             * @description How many of them reached the goal, each enrolment once.
             */
            converted: number;
            /** @description The nodes that somebody reached. */
            nodes: components["schemas"]["NodeCountDto"][];
            /** @description The ways that somebody went. */
            edges: components["schemas"]["EdgeCountDto"][];
        };
        /** @description What is being drawn; null when everything is published. */
        JourneyDefinition: {
            /** @description The nodes; exactly one is a trigger. */
            nodes: components["schemas"]["JourneyNode"][];
            /** @description The ways from a node's outputs to other nodes. */
            edges: components["schemas"]["JourneyEdge"][];
            goal?: null | components["schemas"]["JourneyGoal"];
            /** @description Who leaves wherever they stand; any of them is enough. */
            exits: components["schemas"]["ExitRule"][];
        };
        /** @description A journey with its draft. */
        JourneyDto: {
            /** @description Its name. */
            name: string;
            status: components["schemas"]["JourneyStatus"];
            /**
             * Format: int32
             * @description The published version; null before the first.
             */
            currentVersion: null | number;
            draft: null | components["schemas"]["JourneyDefinition"];
            published: null | components["schemas"]["JourneyDefinition"];
            /**
             * Format: date-time
             * @description When it was last published.
             */
            publishedAt: null | string;
            /** @description Who published it. */
            publishedBy: null | string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            /** @description Why people are stuck, when something is wrong. */
            lastError: null | string;
            /**
             * Format: date-time
             * @description When that was noticed.
             */
            lastErrorAt: null | string;
            /** @description The node where they are stuck. */
            lastErrorNodeId: null | string;
            concurrencyStamp: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description A way from one node to the next. */
        JourneyEdge: {
            /** @description The node's id. */
            from: string;
            /** @description Its output: `next`; the id of an answer or `else` at a branch; the id of a variant at a split; `event` or `timeout` at a wait for an event; `success` or `failed` at a webhook; what the plug-in named at its steps. */
            output: string;
            /** @description The id of the node that follows. */
            to: string;
        };
        /** @description Something wrong with a drawing. */
        JourneyFaultDto: {
            /** @description The node; null for the whole journey. */
            nodeId: null | string;
            /** @description The field of the node, where one is meant: `templateId`, `answers[0].condition`. */
            field: null | string;
            /** @description A short name of the rule: `unreachable`, `loop-without-wait`. */
            rule: string;
            /** @description True when it cannot be published like this; false for advice. */
            isError: boolean;
            /** @description What is wrong and what to do, in the language of the request. */
            message: string;
        };
        /** @description What the journey is for; null counts nothing. */
        JourneyGoal: {
            /** @description The event. */
            eventName: string;
            /** @description What its properties must be; all must hold. */
            filters: components["schemas"]["PropertyFilter"][];
            /**
             * Format: int32
             * @description How many days after the entry it counts, also for who has left the journey by then.
             */
            withinDays: number;
            /** @description True when who converts leaves the journey at once. */
            leaves: boolean;
        };
        /** @description A journey in the list. */
        JourneyListItemDto: {
            /** @description Its name. */
            name: string;
            status: components["schemas"]["JourneyStatus"];
            /**
             * Format: int32
             * @description The published version; null before the first.
             */
            currentVersion: null | number;
            /** @description True when there is a draft that is not published. */
            hasDraft: boolean;
            /**
             * Format: int64
             * @description How many people ever entered, all versions.
             */
            entered: number;
            /**
             * Format: int64
             * @description How many are inside now.
             */
            inside: number;
            /** @description True when the published version has a goal. */
            hasGoal: boolean;
            /**
             * Format: int64
             * @description How many reached the goal, all versions.
             */
            converted: number;
            /**
             * Format: int64
             * @description How many messages were sent.
             */
            sent: number;
            /** @description Why people are stuck, when something is wrong. */
            lastError: null | string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When it was last published.
             */
            publishedAt: null | string;
            /** @description The stamp for publish, pause, resume and stop. */
            concurrencyStamp: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description A step of a journey; `type` says which. */
        JourneyNode: components["schemas"]["JourneyNodeTriggerNode"] | components["schemas"]["JourneyNodeWaitNode"] | components["schemas"]["JourneyNodeBranchNode"] | components["schemas"]["JourneyNodeSplitNode"] | components["schemas"]["JourneyNodeHoldoutNode"] | components["schemas"]["JourneyNodeEmailNode"] | components["schemas"]["JourneyNodeWaitForEventNode"] | components["schemas"]["JourneyNodeAttributeNode"] | components["schemas"]["JourneyNodeTagNode"] | components["schemas"]["JourneyNodeWebhookNode"] | components["schemas"]["JourneyNodeLeadNode"] | components["schemas"]["JourneyNodePlugInNode"] | components["schemas"]["JourneyNodeExitNode"];
        /** @description Writes an attribute of the person (改属性): a fixed value, or a property of the event that started the journey. The person goes on at once; the change follows within seconds. */
        JourneyNodeAttributeNode: {
            /** @enum {string} */
            type: "attribute";
            /** @description The attribute's key. */
            attribute: string;
            /** @description Its type, as cdp names it; set when the journey is published, and not taken from a draft. */
            valueType?: null | string;
            value?: null | components["schemas"]["JsonElement"];
            /** @description Instead of a value: a property of the event that started the journey. */
            triggerPath?: null | string;
            /** @description True takes back what is known of the attribute; there is no value then. */
            clear: boolean;
            /** @description Its id, unique in the journey and kept from version to version: letters, digits, `-` and `_`, up to 40. */
            id: string;
            /** @description What the marketer calls it. */
            name: string;
            position?: null | components["schemas"]["NodePosition"];
        };
        /** @description Sends people different ways (分支): the first answer that holds, else ElseOutput. */
        JourneyNodeBranchNode: {
            /** @enum {string} */
            type: "branch";
            /** @description The answers, asked from the first to the last. */
            answers: components["schemas"]["BranchAnswer"][];
            /** @description Its id, unique in the journey and kept from version to version: letters, digits, `-` and `_`, up to 40. */
            id: string;
            /** @description What the marketer calls it. */
            name: string;
            position?: null | components["schemas"]["NodePosition"];
        };
        /** @description Sends an e-mail (发邮件). The person goes on when it is accepted, dropped or failed. */
        JourneyNodeEmailNode: {
            /** @enum {string} */
            type: "email";
            /**
             * Format: uuid
             * @description The template.
             */
            templateId?: null | string;
            /**
             * Format: uuid
             * @description The version of the template; set when the journey is published, and not taken from a draft.
             */
            templateVersionId?: null | string;
            purpose: components["schemas"]["MessagePurpose"];
            /** @description Its id, unique in the journey and kept from version to version: letters, digits, `-` and `_`, up to 40. */
            id: string;
            /** @description What the marketer calls it. */
            name: string;
            position?: null | components["schemas"]["NodePosition"];
        };
        /** @description The person leaves the journey (离开). */
        JourneyNodeExitNode: {
            /** @enum {string} */
            type: "exit";
            /** @description Its id, unique in the journey and kept from version to version: letters, digits, `-` and `_`, up to 40. */
            id: string;
            /** @description What the marketer calls it. */
            name: string;
            position?: null | components["schemas"]["NodePosition"];
        };
        /** @description Holds some people back from what follows (对照组), to compare with: they leave the journey with the reason LeftReason. Who is held back follows from the experiment and the profile alone, so it stays as at a SplitNode. */
        JourneyNodeHoldoutNode: {
            /** @enum {string} */
            type: "holdout";
            /**
             * Format: int32
             * @description How many of a hundred people are held back: 1 to 90.
             */
            percent: number;
            /** @description Holdouts with the same key hold back the same people, also in other journeys; null: this node of this journey alone. */
            experimentKey?: null | string;
            /** @description Its id, unique in the journey and kept from version to version: letters, digits, `-` and `_`, up to 40. */
            id: string;
            /** @description What the marketer calls it. */
            name: string;
            position?: null | components["schemas"]["NodePosition"];
        };
        /** @description Makes a lead for sales (转线索); the person goes on at once. */
        JourneyNodeLeadNode: {
            /** @enum {string} */
            type: "lead";
            /** @description What it is about, one line. */
            title: string;
            /** @description Why marketing thinks so, in words for the salesperson. */
            reasons: string[];
            /**
             * Format: uuid
             * @description The organisation unit that gets it; null for the person's own.
             */
            unitId?: null | string;
            /** @description Its id, unique in the journey and kept from version to version: letters, digits, `-` and `_`, up to 40. */
            id: string;
            /** @description What the marketer calls it. */
            name: string;
            position?: null | components["schemas"]["NodePosition"];
        };
        /** @description A step of a kind that a plug-in brings (插件步骤). What it does is the plug-in's; without it people wait here. */
        JourneyNodePlugInNode: {
            /** @enum {string} */
            type: "plugIn";
            /** @description The kind: `<plug-in id>/<kind>`. */
            kind: string;
            /** @description Its ways out, as the plug-in named them when the step was drawn. */
            ways: string[];
            settings?: null | components["schemas"]["JsonElement"];
            /** @description Its id, unique in the journey and kept from version to version: letters, digits, `-` and `_`, up to 40. */
            id: string;
            /** @description What the marketer calls it. */
            name: string;
            position?: null | components["schemas"]["NodePosition"];
        };
        /** @description An experiment (A/B分流): people take one of several variants, always the same one. Which one follows from the experiment and the profile alone (ExperimentBucket), so it stays over re-entries and over versions with the same percentages. */
        JourneyNodeSplitNode: {
            /** @enum {string} */
            type: "split";
            /** @description Two to five variants; their percentages make 100. Their order does not matter. */
            variants: components["schemas"]["SplitVariant"][];
            /** @description Splits with the same key share people out alike, also in other journeys; null: this node of this journey is the experiment. */
            experimentKey?: null | string;
            /** @description Its id, unique in the journey and kept from version to version: letters, digits, `-` and `_`, up to 40. */
            id: string;
            /** @description What the marketer calls it. */
            name: string;
            position?: null | components["schemas"]["NodePosition"];
        };
        /** @description Puts a tag on the person or takes it away (打标签). The person goes on at once; the change follows within seconds. */
        JourneyNodeTagNode: {
            /** @enum {string} */
            type: "tag";
            /** @description The tag, up to 40 characters. */
            tag: string;
            /** @description True takes it away. */
            remove: boolean;
            /** @description Its id, unique in the journey and kept from version to version: letters, digits, `-` and `_`, up to 40. */
            id: string;
            /** @description What the marketer calls it. */
            name: string;
            position?: null | components["schemas"]["NodePosition"];
        };
        /** @description How people enter (进入条件). */
        JourneyNodeTriggerNode: {
            /** @enum {string} */
            type: "trigger";
            source: components["schemas"]["TriggerSource"];
            /** @description The event, for Event. */
            eventName?: null | string;
            /** @description What the event's properties must be; all must hold. */
            filters: components["schemas"]["PropertyFilter"][];
            /**
             * Format: uuid
             * @description The segment, for Segment: people who enter it from now on.
             */
            segmentId?: null | string;
            reEntry: components["schemas"]["ReEntryMode"];
            /**
             * Format: int32
             * @description The days between two entries, for AfterDays.
             */
            reEntryDays?: null | number;
            /** @description For Always: a property of the event such as `cartId`; each of its values enters once. Null: every event enters. */
            correlationPath?: null | string;
            /** @description Its id, unique in the journey and kept from version to version: letters, digits, `-` and `_`, up to 40. */
            id: string;
            /** @description What the marketer calls it. */
            name: string;
            position?: null | components["schemas"]["NodePosition"];
        };
        /** @description Waits until an event comes, or a time-out (等待事件). Events since the message before count. */
        JourneyNodeWaitForEventNode: {
            /** @enum {string} */
            type: "waitForEvent";
            /** @description The event. */
            eventName: string;
            /** @description What its properties must be; all must hold. */
            filters: components["schemas"]["PropertyFilter"][];
            /**
             * Format: int32
             * @description How many units to wait at most.
             */
            timeoutAmount: number;
            timeoutUnit: components["schemas"]["WaitUnit"];
            /** @description Its id, unique in the journey and kept from version to version: letters, digits, `-` and `_`, up to 40. */
            id: string;
            /** @description What the marketer calls it. */
            name: string;
            position?: null | components["schemas"]["NodePosition"];
        };
        /** @description Waits for a time (等待). */
        JourneyNodeWaitNode: {
            /** @enum {string} */
            type: "wait";
            mode: components["schemas"]["WaitMode"];
            /**
             * Format: int32
             * @description How many units, for Duration; how many whole days before the time of day, for UntilTime.
             */
            amount: number;
            unit: components["schemas"]["WaitUnit"];
            /** @description The time of day, `HH:mm` in the person's zone, for UntilTime. */
            timeOfDay?: null | string;
            /** @description Its id, unique in the journey and kept from version to version: letters, digits, `-` and `_`, up to 40. */
            id: string;
            /** @description What the marketer calls it. */
            name: string;
            position?: null | components["schemas"]["NodePosition"];
        };
        /** @description Tells another system (调外部接口): a signed POST with the fields that were chosen and nothing else of the person. Tried again for as long as it makes sense, always under the same idempotency key; then the person goes on. */
        JourneyNodeWebhookNode: {
            /** @enum {string} */
            type: "webhook";
            /** @description The address: https. */
            url: string;
            /** @description What is sent. */
            fields: components["schemas"]["WebhookField"][];
            /** @description Its id, unique in the journey and kept from version to version: letters, digits, `-` and `_`, up to 40. */
            id: string;
            /** @description What the marketer calls it. */
            name: string;
            position?: null | components["schemas"]["NodePosition"];
        };
        /** @description A person in a journey. */
        JourneyPersonDto: {
            /**
             * Format: uuid
             * @description The enrolment, for its steps.
             */
            enrolmentId: string;
            /**
             * Format: uuid
             * @description The profile, for the 360 page.
             */
            profileId: string;
            /** @description The name; masked unless the reader may see personal data. */
            name: null | string;
            /**
             * Format: int32
             * @description The version the person is in.
             */
            version: number;
            /** @description The node. */
            nodeId: string;
            outcome: components["schemas"]["NodeOutcome"];
            /** @description Why, where there is a reason: `no-consent`, `quiet-hours`. */
            reason: null | string;
            /**
             * Format: date-time
             * @description When the person came to the node, or left it.
             */
            at: string;
            /**
             * Format: date-time
             * @description When the clock moves the person on; null where only an event or a message does.
             */
            dueAt: null | string;
        };
        /**
         * @description What it does.
         *     - `draft`: Never published.
         *     - `running`: People enter and move.
         *     - `paused`: Nobody enters, people inside wait in place; events they wait for are noted.
         *     - `stopped`: Over: nobody is inside any more.
         * @enum {string}
         */
        JourneyStatus: "draft" | "running" | "paused" | "stopped";
        /** @description A published version. */
        JourneyVersionDto: {
            /**
             * Format: int32
             * @description 1 for the first.
             */
            version: number;
            definition: null | components["schemas"]["JourneyDefinition"];
            /**
             * Format: date-time
             * @description When.
             */
            publishedAt: string;
            /** @description By whom. */
            publishedBy: string;
            /**
             * Format: int64
             * @description How many people are inside this version now.
             */
            inside: number;
        };
        /** @description What it is compared with: a text, number or boolean; a list for In. */
        JsonElement: unknown;
        /** @description One page of a big table: reached by key, never by offset. */
        KeysetResultDtoOfJourneyPersonDto: {
            /** @description The cursor of the next page; null on the last one. */
            next: null | string;
            /** @description The cursor of the page before; null on the first one. */
            previous: null | string;
            /**
             * Format: int64
             * @description The number of rows that match, when it was asked for and could be told in time.
             */
            total: null | number;
            /** @description False when long? KeysetResultDto&lt;T&gt;.Total is an estimate. */
            totalIsExact: boolean;
            /** @description The items. */
            items: components["schemas"]["JourneyPersonDto"][];
        };
        /** @description One page of a big table: reached by key, never by offset. */
        KeysetResultDtoOfMailDto: {
            /** @description The cursor of the next page; null on the last one. */
            next: null | string;
            /** @description The cursor of the page before; null on the first one. */
            previous: null | string;
            /**
             * Format: int64
             * @description The number of rows that match, when it was asked for and could be told in time.
             */
            total: null | number;
            /** @description False when long? KeysetResultDto&lt;T&gt;.Total is an estimate. */
            totalIsExact: boolean;
            /** @description The items. */
            items: components["schemas"]["MailDto"][];
        };
        /** @description One page of a big table: reached by key, never by offset. */
        KeysetResultDtoOfMessageDto: {
            /** @description The cursor of the next page; null on the last one. */
            next: null | string;
            /** @description The cursor of the page before; null on the first one. */
            previous: null | string;
            /**
             * Format: int64
             * @description The number of rows that match, when it was asked for and could be told in time.
             */
            total: null | number;
            /** @description False when long? KeysetResultDto&lt;T&gt;.Total is an estimate. */
            totalIsExact: boolean;
            /** @description The items. */
            items: components["schemas"]["MessageDto"][];
        };
        /** @description One page of a big table: reached by key, never by offset. */
        KeysetResultDtoOfSuppressionDto: {
            /** @description The cursor of the next page; null on the last one. */
            next: null | string;
            /** @description The cursor of the page before; null on the first one. */
            previous: null | string;
            /**
             * Format: int64
             * @description The number of rows that match, when it was asked for and could be told in time.
             */
            total: null | number;
            /** @description False when long? KeysetResultDto&lt;T&gt;.Total is an estimate. */
            totalIsExact: boolean;
            /** @description The items. */
            items: components["schemas"]["SuppressionDto"][];
        };
        /** @description One page of a big table: reached by key, never by offset. */
        KeysetResultDtoOfUnsubscribeDto: {
            /** @description The cursor of the next page; null on the last one. */
            next: null | string;
            /** @description The cursor of the page before; null on the first one. */
            previous: null | string;
            /**
             * Format: int64
             * @description The number of rows that match, when it was asked for and could be told in time.
             */
            total: null | number;
            /** @description False when long? KeysetResultDto&lt;T&gt;.Total is an estimate. */
            totalIsExact: boolean;
            /** @description The items. */
            items: components["schemas"]["UnsubscribeDto"][];
        };
        /** @description Why an address may be written to again. */
        LiftSuppressionDto: {
            /** @description The reason, for the audit log. */
            reason: string;
        };
        /** @description A list that is always whole. */
        ListResultDtoOfDkimKeyDto: {
            /** @description The items. */
            items: components["schemas"]["DkimKeyDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfEnrolmentDto: {
            /** @description The items. */
            items: components["schemas"]["EnrolmentDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfEnrolmentStepDto: {
            /** @description The items. */
            items: components["schemas"]["EnrolmentStepDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfJourneyFaultDto: {
            /** @description The items. */
            items: components["schemas"]["JourneyFaultDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfJourneyVersionDto: {
            /** @description The items. */
            items: components["schemas"]["JourneyVersionDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfMailServerDto: {
            /** @description The items. */
            items: components["schemas"]["MailServerDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfReasonCountDto: {
            /** @description The items. */
            items: components["schemas"]["ReasonCountDto"][];
        };
        /** @description An address that somebody asks about. */
        LookUpAddressDto: {
            /** @description The e-mail address. */
            address: string;
        };
        /** @description A mail with its content. */
        MailDetailDto: {
            /** @description The HTML body. Show it in a frame without scripts. */
            html: string;
            /** @description The plain-text body. */
            text: string;
            /** @description Who it is from. */
            from: string;
            /** @description Who it would have gone to. */
            to: string;
            /** @description The subject. */
            subject: string;
            /**
             * Format: date-time
             * @description When it was taken.
             */
            at: string;
            /**
             * Format: uuid
             * @description The journey it came from; null for a test.
             */
            journeyId: null | string;
            /** @description True for a test of a template. */
            isTest: boolean;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description A mail of the built-in mailbox. */
        MailDto: {
            /** @description Who it is from. */
            from: string;
            /** @description Who it would have gone to. */
            to: string;
            /** @description The subject. */
            subject: string;
            /**
             * Format: date-time
             * @description When it was taken.
             */
            at: string;
            /**
             * Format: uuid
             * @description The journey it came from; null for a test.
             */
            journeyId: null | string;
            /** @description True for a test of a template. */
            isTest: boolean;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /**
         * @description How the connection is protected.
         *     - `startTls`: STARTTLS with a checked certificate, or nothing is sent; usually port 587.
         *     - `tls`: TLS from the first byte; usually port 465.
         *     - `opportunistic`: STARTTLS when it is offered; no password can be used.
         *     - `none`: Plain text; for a relay on the same machine or in a closed network.
         * @enum {string}
         */
        MailSecurity: "startTls" | "tls" | "opportunistic" | "none";
        /** @description A mail server that takes our messages. */
        MailServerDto: {
            /** @description What people call it. */
            name: string;
            /** @description The host name or address. */
            host: string;
            /**
             * Format: int32
             * @description The port.
             */
            port: number;
            security: components["schemas"]["MailSecurity"];
            /** @description The user name; null for a server that asks for none. */
            userName: null | string;
            /** @description True when a password is stored; it is never sent back. */
            hasPassword: boolean;
            /**
             * Format: int32
             * @description How many connections may be open at once.
             */
            maxConnections: number;
            /**
             * Format: int32
             * @description Of several servers in use the one with the lowest number sends; the next takes over while it is in trouble.
             */
            position: number;
            /** @description How fast it may send to some domains. */
            rates: components["schemas"]["DomainRateDto"][];
            /** @description False leaves it unused. With no server in use, messages go to the built-in mailbox. */
            isEnabled: boolean;
            /** @description What was wrong the last time; null when it works. */
            lastError: null | string;
            /**
             * Format: date-time
             * @description When that was.
             */
            lastErrorAt: null | string;
            concurrencyStamp: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description What a try found. */
        MailServerTestDto: {
            /** @description True when messages could be handed over. */
            isOk: boolean;
            /** @description What is wrong, in words for the operator; null when it works. */
            problem: null | string;
            /**
             * Format: int32
             * @description How long it took.
             */
            milliseconds: number;
        };
        /** @description A message with its deliveries. */
        MessageDetailDto: {
            /** @description The attempts, first to last. */
            deliveries: components["schemas"]["DeliveryDto"][];
            /**
             * Format: uuid
             * @description The journey.
             */
            journeyId: string;
            /** @description Its name. */
            journeyName: string;
            /**
             * Format: int32
             * @description The version.
             */
            version: number;
            /** @description The node. */
            nodeId: string;
            /**
             * Format: uuid
             * @description The person's way.
             */
            enrolmentId: string;
            /**
             * Format: uuid
             * @description The profile.
             */
            profileId: string;
            /** @description The person's name; masked unless the reader may see personal data. */
            name: null | string;
            /** @description The outline of the address, `c***@qq.com`; in full it is shown on the person's page, for a reason. */
            address: null | string;
            /** @description `email`. */
            channel: string;
            purpose: components["schemas"]["MessagePurpose"];
            /**
             * Format: uuid
             * @description The template.
             */
            templateId: string;
            state: components["schemas"]["MessageState"];
            /** @description Why it was held, dropped, retried or refused. */
            reason: null | string;
            /**
             * Format: int32
             * @description How often it was tried.
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it was queued.
             */
            queuedAt: string;
            /**
             * Format: date-time
             * @description When it is tried next; null when it is settled.
             */
            dueAt: null | string;
            /**
             * Format: date-time
             * @description When it was handed to the provider.
             */
            sentAt: null | string;
            /**
             * Format: date-time
             * @description When it was delivered.
             */
            deliveredAt: null | string;
            /**
             * Format: date-time
             * @description When it was first opened.
             */
            openedAt: null | string;
            /**
             * Format: date-time
             * @description When a link was first followed.
             */
            clickedAt: null | string;
            /**
             * Format: int32
             * @description How often a machine (a link scanner, a mail program that fetches everything) loaded its picture; no open counts for it.
             */
            machineOpens: number;
            /**
             * Format: int32
             * @description How often a machine followed its links.
             */
            machineClicks: number;
            /**
             * Format: date-time
             * @description When the person unsubscribed by it.
             */
            unsubscribedAt: null | string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description A message: one person, one step, one address. */
        MessageDto: {
            /**
             * Format: uuid
             * @description The journey.
             */
            journeyId: string;
            /** @description Its name. */
            journeyName: string;
            /**
             * Format: int32
             * @description The version.
             */
            version: number;
            /** @description The node. */
            nodeId: string;
            /**
             * Format: uuid
             * @description The person's way.
             */
            enrolmentId: string;
            /**
             * Format: uuid
             * @description The profile.
             */
            profileId: string;
            /** @description The person's name; masked unless the reader may see personal data. */
            name: null | string;
            /** @description The outline of the address, `c***@qq.com`; in full it is shown on the person's page, for a reason. */
            address: null | string;
            /** @description `email`. */
            channel: string;
            purpose: components["schemas"]["MessagePurpose"];
            /**
             * Format: uuid
             * @description The template.
             */
            templateId: string;
            state: components["schemas"]["MessageState"];
            /** @description Why it was held, dropped, retried or refused. */
            reason: null | string;
            /**
             * Format: int32
             * @description How often it was tried.
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it was queued.
             */
            queuedAt: string;
            /**
             * Format: date-time
             * @description When it is tried next; null when it is settled.
             */
            dueAt: null | string;
            /**
             * Format: date-time
             * @description When it was handed to the provider.
             */
            sentAt: null | string;
            /**
             * Format: date-time
             * @description When it was delivered.
             */
            deliveredAt: null | string;
            /**
             * Format: date-time
             * @description When it was first opened.
             */
            openedAt: null | string;
            /**
             * Format: date-time
             * @description When a link was first followed.
             */
            clickedAt: null | string;
            /**
             * Format: int32
             * @description How often a machine (a link scanner, a mail program that fetches everything) loaded its picture; no open counts for it.
             */
            machineOpens: number;
            /**
             * Format: int32
             * @description How often a machine followed its links.
             */
            machineClicks: number;
            /**
             * Format: date-time
             * @description When the person unsubscribed by it.
             */
            unsubscribedAt: null | string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /**
         * @description What it is for.
         *     - `marketing`: Advertising: wants consent, keeps quiet hours and caps, carries an unsubscribe link.
         *     - `transactional`: Part of something that the person does: an order, a booking. No consent, quiet hours or cap.
         * @enum {string}
         */
        MessagePurpose: "marketing" | "transactional";
        /**
         * @description Where it stands.
         *     - `queued`: Waits for its turn.
         *     - `retry`: The server was not able to take it for now; tried again later.
         *     - `held`: A rule holds it back for now: quiet hours, cap.
         *     - `leased`: A host prepares it.
         *     - `sending`: On its way over the wire.
         *     - `accepted`: The server took it.
         *     - `rejected`: The server refused it for good.
         *     - `dropped`: A rule kept it back for good.
         *     - `uncertain`: The connection broke at the last moment: nobody knows, and it is not sent again by itself.
         * @enum {string}
         */
        MessageState: "queued" | "retry" | "held" | "leased" | "sending" | "accepted" | "rejected" | "dropped" | "uncertain";
        /** @description A key that was just made. */
        NewWebhookKeyDto: {
            /** @description The key, in this answer only. */
            secret: string;
            key: components["schemas"]["WebhookKeyDto"];
        };
        /** @description The counts of one node: entered = waiting + passed + dropped + failed + left. */
        NodeCountDto: {
            /** @description The node. */
            nodeId: string;
            /**
             * Format: int64
             * @description Who came here (到过).
             */
            entered: number;
            /**
             * Format: int64
             * @description Who is here now (等待), those held included.
             */
            waiting: number;
            /**
             * Format: int64
             * @description Who went on as planned (通过); at a message: it was accepted.
             */
            passed: number;
            /**
             * Format: int64
             * @description Whose message is held now by a rule (暂缓); part of Waiting.
             */
            held: number;
            /**
             * Format: int64
             * @description Who went on without the message because of a rule (拦下).
             */
            dropped: number;
            /**
             * Format: int64
             * @description Whose message was rejected, or nobody knows (失败).
             */
            failed: number;
            /**
             * Format: int64
             * @description Who left the journey here (离开).
             */
            left: number;
        };
        /**
         * @description How the person left the node, or Waiting.
         *     - `waiting`: Is there now.
         *     - `passed`: Went on as planned.
         *     - `dropped`: Went on; a rule kept the message back for good.
         *     - `failed`: Went on; the message failed or nobody knows.
         *     - `left`: Left the journey.
         *     - `held`: Is there now, and a rule holds the message back.
         * @enum {string}
         */
        NodeOutcome: "waiting" | "passed" | "dropped" | "failed" | "left" | "held";
        /** @description Where it stands on the canvas; null leaves it to the automatic layout. */
        NodePosition: {
            /**
             * Format: double
             * @description To the right.
             */
            x: number;
            /**
             * Format: double
             * @description Down.
             */
            y: number;
        };
        /**
         * @description What happens over the cap.
         *     - `hold`: Held until the window frees a place.
         *     - `drop`: Dropped.
         * @enum {string}
         */
        OverCap: "hold" | "drop";
        /** @description One page of a small table, with the exact number of all rows. */
        PagedResultDtoOfJourneyListItemDto: {
            /**
             * Format: int64
             * @description The number of rows that match, on all pages.
             */
            totalCount: number;
            /** @description The items. */
            items: components["schemas"]["JourneyListItemDto"][];
        };
        /** @description A condition on a property of an event. Negative operators hold when the property is missing. */
        PropertyFilter: {
            /** @description The property, with dots between levels: `order.id`. */
            path: string;
            operator: components["schemas"]["PropertyOperator"];
            value?: null | components["schemas"]["JsonElement"];
            /** @description Instead of a value: a property of the event that started the journey, so that a wait is for that very order. */
            triggerPath?: null | string;
        };
        /**
         * @description How it is compared.
         *     - `eq`: Is equal.
         *     - `ne`: Is not equal, or missing.
         *     - `gt`: Is greater: numbers.
         *     - `gte`: Is greater or equal.
         *     - `lt`: Is less.
         *     - `lte`: Is less or equal.
         *     - `contains`: Contains a text, or a list that contains the value.
         *     - `in`: Is one of a list.
         *     - `exists`: Is there and not null.
         *     - `missing`: Is not there, or null.
         * @enum {string}
         */
        PropertyOperator: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "contains" | "in" | "exists" | "missing";
        /** @description How many messages a reason held, dropped or failed. */
        ReasonCountDto: {
            state: components["schemas"]["MessageState"];
            /** @description The reason. */
            reason: string;
            /**
             * Format: int64
             * @description How many.
             */
            messages: number;
        };
        /**
         * @description How often a person may enter.
         *     - `once`: Once for ever.
         *     - `afterDays`: Again some days after the last entry, and not while still inside.
         *     - `always`: Every time, also while inside.
         * @enum {string}
         */
        ReEntryMode: "once" | "afterDays" | "always";
        /** @description What went wrong. */
        RemoteServiceErrorInfo: {
            /** @description The error code, `Module:Name`; it does not change with the language. */
            code: string;
            /** @description A sentence for people, in the language of the request. */
            message: string;
            /** @description More for people, or null. */
            details: null | string;
            /** @description The values that the message speaks of, by name. */
            data: {
                [key: string]: unknown;
            };
            /** @description Each fault of the input; empty for other errors. */
            validationErrors: components["schemas"]["RemoteServiceValidationErrorInfo"][];
        };
        /** @description The body of every error answer. */
        RemoteServiceErrorResponse: {
            /** @description What went wrong. */
            error: components["schemas"]["RemoteServiceErrorInfo"];
        };
        /** @description One fault of the input. */
        RemoteServiceValidationErrorInfo: {
            /** @description What is wrong and what is expected. */
            message: string;
            /** @description The fields, as JSON paths such as `items[0].name`. */
            members: string[];
        };
        /** @description What a decision about failed people changed. */
        ResolvedFailedDto: {
            /**
             * Format: int32
             * @description For how many people it was carried out.
             */
            resolved: number;
            /** @description True when a call has reached its limit: ask again for the rest. */
            hasMore: boolean;
        };
        /** @description What a decision about uncertain messages changed. */
        ResolvedMessagesDto: {
            /**
             * Format: int32
             * @description How many messages it was carried out for.
             */
            resolved: number;
            /**
             * Format: int32
             * @description How many were left alone: no longer uncertain, tried again meanwhile, or not to be sent because the journey was stopped.
             */
            unchanged: number;
        };
        /** @description People who failed at a step, or are stuck there, about whom somebody decided. */
        ResolveFailedDto: {
            /**
             * Format: uuid
             * @description The journey.
             */
            journeyId: null | string;
            /** @description The node where they failed. */
            nodeId: string;
            /** @description The chosen enrolments; null for everybody who failed there, at most 5,000 a call. */
            enrolmentIds?: null | string[];
            /** @description Only those with this reason: `render-error`. */
            reason?: null | string;
            /** @description Makes the request happen once, however often it is sent. */
            idempotencyKey?: null | string;
        };
        /** @description Uncertain messages about which somebody decided. */
        ResolveMessagesDto: {
            /** @description The messages, 1 to 500. */
            messages: components["schemas"]["UncertainMessageDto"][];
            /** @description Makes the request happen once, however often it is sent. */
            idempotencyKey?: null | string;
        };
        /** @description A mail server to add, change or try. */
        SaveMailServerDto: {
            /** @description What people call it. */
            name: string;
            /** @description The host name or address. */
            host: string;
            /**
             * Format: int32
             * @description The port.
             */
            port?: number;
            security?: components["schemas"]["MailSecurity"];
            /** @description The user name; null for a server that asks for none. */
            userName?: null | string;
            /** @description A new password; null keeps the stored one, as long as host, port, user name and security stay, or the security gets stronger. */
            password?: null | string;
            /**
             * Format: int32
             * @description How many connections may be open at once.
             */
            maxConnections?: number;
            /**
             * Format: int32
             * @description Of several servers in use the one with the lowest number sends; the next takes over while it is in trouble.
             */
            position?: number;
            /** @description How fast it may send to some domains; others have no limit of their own. */
            rates?: null | components["schemas"]["DomainRateDto"][];
            /** @description False leaves it unused. */
            isEnabled?: boolean;
        };
        /** @description A test: a text as it is written, or a template as it was published last, to a few addresses. */
        SendTestMailDto: {
            /**
             * Format: uuid
             * @description The template whose newest published version is sent; null: the text below.
             */
            templateId?: null | string;
            /** @description The subject, with its variables. */
            subject?: null | string;
            /** @description HTML with Handlebars. */
            html?: null | string;
            /** @description Plain text with Handlebars; empty to have it made from the HTML. */
            text?: null | string;
            /**
             * Format: uuid
             * @description The person it is filled for; null shows the variables' names instead of values.
             */
            profileId?: null | string;
            /** @description Whom it goes to, 1 to 5 addresses. */
            recipients: string[];
            /** @description Makes the request happen once, however often it is sent. */
            idempotencyKey?: null | string;
        };
        /** @description One variant of a split (方案). */
        SplitVariant: {
            /** @description Its id, which is also the output. */
            id: string;
            /** @description What the marketer calls it. */
            name: string;
            /**
             * Format: int32
             * @description How many of a hundred people take it: 0 to 100.
             */
            percent: number;
        };
        /** @description An address that is not written to, and one reason for it. */
        SuppressionDto: {
            /** @description The outline of the address, `c***@qq.com`: the address itself is not kept. Null for old entries. */
            address: null | string;
            reason: components["schemas"]["SuppressionReason"];
            /** @description What somebody wrote who put it on the list by hand. */
            note: null | string;
            /** @description Who that was. */
            addedBy: null | string;
            /**
             * Format: date-time
             * @description Since when.
             */
            since: string;
            /**
             * Format: uuid
             * @description The message that came back, or behind whose link the reader was.
             */
            messageId: null | string;
            /** @description False where only the reader can lift it: complaints, and what the reader wished. */
            canBeLifted: boolean;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /**
         * @description Why.
         *     - `bounced`: Nobody lives there: its mail server said so.
         *     - `softBounced`: Its mailbox was full, or its server away, too often in a row.
         *     - `complaint`: Its reader complained about us.
         *     - `reader`: Its reader wants no mail at all, and said so behind the link in a mail.
         *     - `byHand`: Somebody here put it on the list.
         * @enum {string}
         */
        SuppressionReason: "bounced" | "softBounced" | "complaint" | "reader" | "byHand";
        /** @description What became of a test. */
        TestMailDto: {
            /** @description One for each address, in their order. */
            results: components["schemas"]["TestMailResultDto"][];
        };
        /**
         * @description How it ended.
         *     - `accepted`: The mail server took it.
         *     - `refused`: The mail server refused it for good.
         *     - `notSent`: It was not sent: the server is away, in trouble, or wants it later.
         *     - `uncertain`: Nobody knows: the connection broke at the last moment. It is not sent again.
         *     - `suppressed`: The address stands on the list of those that are not written to.
         *     - `mailbox`: No mail server is in use: it lies in the built-in mailbox.
         * @enum {string}
         */
        TestMailOutcome: "accepted" | "refused" | "notSent" | "uncertain" | "suppressed" | "mailbox";
        /** @description What became of a test to one address. */
        TestMailResultDto: {
            /** @description The outline of the address, `c***@qq.com`. */
            address: string;
            outcome: components["schemas"]["TestMailOutcome"];
            /**
             * Format: int32
             * @description The answer code of the mail server, where it gave one.
             */
            code: null | number;
            /** @description What the mail server said, or what went wrong. */
            answer: null | string;
            /** @description The name of the mail server. */
            server: string;
            /**
             * Format: uuid
             * @description The mail in the built-in mailbox, where it went there.
             */
            mailId: null | string;
        };
        /** @description A mail server to try: connects and signs in, sends nothing. */
        TestMailServerDto: {
            /**
             * Format: uuid
             * @description The stored server whose password is used when none is given, under the same rule as when it is saved.
             */
            id?: null | string;
            /** @description What people call it. */
            name: string;
            /** @description The host name or address. */
            host: string;
            /**
             * Format: int32
             * @description The port.
             */
            port?: number;
            security?: components["schemas"]["MailSecurity"];
            /** @description The user name; null for a server that asks for none. */
            userName?: null | string;
            /** @description A new password; null keeps the stored one, as long as host, port, user name and security stay, or the security gets stronger. */
            password?: null | string;
            /**
             * Format: int32
             * @description How many connections may be open at once.
             */
            maxConnections?: number;
            /**
             * Format: int32
             * @description Of several servers in use the one with the lowest number sends; the next takes over while it is in trouble.
             */
            position?: number;
            /** @description How fast it may send to some domains; others have no limit of their own. */
            rates?: null | components["schemas"]["DomainRateDto"][];
            /** @description False leaves it unused. */
            isEnabled?: boolean;
        };
        /**
         * @description What starts a person.
         *     - `event`: An event of the person.
         *     - `segment`: The person enters a segment.
         * @enum {string}
         */
        TriggerSource: "event" | "segment";
        /** @description An uncertain message as its reader saw it. */
        UncertainMessageDto: {
            /**
             * Format: uuid
             * @description The message.
             */
            id?: string;
            /**
             * Format: int32
             * @description Its attempts at that time: when it was tried again since, nothing is done.
             */
            attempts?: number;
        };
        /** @description A person who wants no more mail of a purpose: a consent that was withdrawn and not given again. */
        UnsubscribeDto: {
            /**
             * Format: uuid
             * @description The profile.
             */
            profileId: string;
            /** @description The person's name; masked unless the reader may see personal data. */
            name: null | string;
            /** @description The outline of the address, `c***@qq.com`. */
            address: null | string;
            /** @description `marketing`, … */
            purpose: string;
            way: components["schemas"]["UnsubscribeWay"];
            /** @description What was written down with it: a colleague's reason. */
            note: null | string;
            /** @description The source that told of it. */
            sourceName: null | string;
            /**
             * Format: date-time
             * @description When it was said.
             */
            since: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /**
         * @description How it was said.
         *     - `link`: Behind the link in a mail.
         *     - `preferencePage`: On the preference page.
         *     - `byHand`: A colleague wrote it down.
         *     - `source`: A source told of it.
         * @enum {string}
         */
        UnsubscribeWay: "link" | "preferencePage" | "byHand" | "source";
        /** @description A changed journey. */
        UpdateJourneyDto: {
            /** @description Its name. */
            name: string;
            draft?: null | components["schemas"]["JourneyDefinition"];
            concurrencyStamp: string;
        };
        /** @description A changed mail server. */
        UpdateMailServerDto: {
            concurrencyStamp: string;
            /** @description What people call it. */
            name: string;
            /** @description The host name or address. */
            host: string;
            /**
             * Format: int32
             * @description The port.
             */
            port?: number;
            security?: components["schemas"]["MailSecurity"];
            /** @description The user name; null for a server that asks for none. */
            userName?: null | string;
            /** @description A new password; null keeps the stored one, as long as host, port, user name and security stay, or the security gets stronger. */
            password?: null | string;
            /**
             * Format: int32
             * @description How many connections may be open at once.
             */
            maxConnections?: number;
            /**
             * Format: int32
             * @description Of several servers in use the one with the lowest number sends; the next takes over while it is in trouble.
             */
            position?: number;
            /** @description How fast it may send to some domains; others have no limit of their own. */
            rates?: null | components["schemas"]["DomainRateDto"][];
            /** @description False leaves it unused. */
            isEnabled?: boolean;
        };
        /** @description A drawing to look over; nothing is saved. */
        ValidateJourneyDto: {
            definition: null | components["schemas"]["JourneyDefinition"];
        };
        /**
         * @description How the time is said.
         *     - `duration`: For a span.
         *     - `untilTime`: Until a time of day, where the person lives.
         * @enum {string}
         */
        WaitMode: "duration" | "untilTime";
        /**
         * @description The unit, for Duration.
         *     - `minutes`: Minutes.
         *     - `hours`: Hours.
         *     - `days`: Days.
         * @enum {string}
         */
        WaitUnit: "minutes" | "hours" | "days";
        /** @description One field of what a webhook sends. */
        WebhookField: {
            /** @description Its name in `data`. */
            name: string;
            source: components["schemas"]["WebhookFieldSource"];
            /** @description The attribute or property; null for a fixed value. */
            path?: null | string;
            value?: null | components["schemas"]["JsonElement"];
        };
        /**
         * @description Where it comes from.
         *     - `person`: What is known of the person when it is sent: an attribute's key, or `id` for the profile's id.
         *     - `trigger`: A property of the event that started the journey.
         *     - `fixed`: Always the same value.
         * @enum {string}
         */
        WebhookFieldSource: "person" | "trigger" | "fixed";
        /** @description The key that signs webhooks; what it is, is shown once. */
        WebhookKeyDto: {
            /** @description True when there is one. */
            exists: boolean;
            /** @description Its last four characters. */
            ending: null | string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: null | string;
            /** @description By whom. */
            createdBy: null | string;
            /** @description To be sent along when a new one is made. */
            concurrencyStamp: null | string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    DkimKey_GetList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResultDtoOfDkimKeyDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    DkimKey_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDkimKeyDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DkimKeyDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    DkimKey_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    DkimKey_Check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DkimKeyDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    EmailChannel_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailChannelDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    EmailChannel_Update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailChannelDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailChannelDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Enrolment_GetList: {
        parameters: {
            query?: {
                profileId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResultDtoOfEnrolmentDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Enrolment_RetryFailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveFailedDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedFailedDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Enrolment_SkipFailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveFailedDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedFailedDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Enrolment_GetSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResultDtoOfEnrolmentStepDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Journey_GetList: {
        parameters: {
            query?: {
                filter?: string;
                status?: components["schemas"]["JourneyStatus"];
                skipCount?: number;
                maxResultCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedResultDtoOfJourneyListItemDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Journey_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateJourneyDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Journey_Validate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateJourneyDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResultDtoOfJourneyFaultDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Journey_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Journey_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateJourneyDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Journey_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Journey_GetCounts: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyCountsDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Journey_Pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeJourneyStatusDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Journey_GetPeople: {
        parameters: {
            query?: {
                nodeId?: string;
                version?: number;
                outcome?: components["schemas"]["NodeOutcome"];
                hasConverted?: boolean;
                reason?: string;
                cursor?: string;
                maxResultCount?: number;
                sorting?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeysetResultDtoOfJourneyPersonDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Journey_Publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeJourneyStatusDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Journey_Resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeJourneyStatusDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Journey_Stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeJourneyStatusDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Journey_GetVersion: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyVersionDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Journey_GetVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResultDtoOfJourneyVersionDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    MailServer_GetList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResultDtoOfMailServerDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    MailServer_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveMailServerDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailServerDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    MailServer_Test: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestMailServerDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailServerTestDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    MailServer_Update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMailServerDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailServerDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    MailServer_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Mailbox_GetList: {
        parameters: {
            query?: {
                cursor?: string;
                maxResultCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeysetResultDtoOfMailDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Mailbox_Get: {
        parameters: {
            query?: {
                /** @description With the tracked links as its reader gets them: what is done with them counts as the reader's. */
                asCustomer?: boolean;
            };
            header?: never;
            path: {
                /** @description The mail. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDetailDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Message_GetList: {
        parameters: {
            query?: {
                journeyId?: string;
                nodeId?: string;
                profileId?: string;
                state?: components["schemas"]["MessageState"];
                reason?: string;
                cursor?: string;
                maxResultCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeysetResultDtoOfMessageDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Message_CountAsSent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveMessagesDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedMessagesDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Message_GetReasons: {
        parameters: {
            query?: {
                journeyId?: string;
                nodeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResultDtoOfReasonCountDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Message_SendAgain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveMessagesDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedMessagesDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Message_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetailDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Suppression_GetList: {
        parameters: {
            query?: {
                reason?: components["schemas"]["SuppressionReason"];
                cursor?: string;
                maxResultCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeysetResultDtoOfSuppressionDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Suppression_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSuppressionDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppressionDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Suppression_LookUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookUpAddressDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressStandingDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Suppression_GetUnsubscribes: {
        parameters: {
            query?: {
                way?: components["schemas"]["UnsubscribeWay"];
                cursor?: string;
                maxResultCount?: number;
                sorting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeysetResultDtoOfUnsubscribeDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    Suppression_Lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftSuppressionDto"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description There is no such thing, or it is outside the data scope. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    TestMail_Send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendTestMailDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestMailDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    WebhookKey_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookKeyDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
    WebhookKey_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookKeyDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookKeyDto"];
                };
            };
            /** @description The input is not valid; `validationErrors` says where. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Nobody is signed in, or the API key does not count. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description The permission `x-permission` is not granted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description A business rule forbids it, or somebody else saved in between; nothing was written. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
            /** @description Overload, or a part is away; try again after `Retry-After` seconds. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteServiceErrorResponse"];
                };
            };
        };
    };
}
