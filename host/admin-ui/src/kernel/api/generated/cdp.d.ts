// Generated from docs/api/cdp.json by npm run generate.
export interface paths {
    "/api/cdp/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of accounts. */
        get: operations["Account_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/account-score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules. */
        get: operations["AccountScore_Get"];
        /** Sets the rules; all accounts are worked out anew. */
        put: operations["AccountScore_Update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/account/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account with what is known of it and why it has its score. */
        get: operations["Account_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/account/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What its people did, newest first, of the 200 who were seen last. */
        get: operations["Account_GetEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/account/{id}/exclude-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes somebody out of an account by hand; later events do not bring the person back. */
        post: operations["Account_ExcludePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/account/{id}/include-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts somebody into an account by hand; also somebody who was taken out. */
        post: operations["Account_IncludePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/account/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of an account, those seen last first, up to 500. */
        get: operations["Account_GetPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came after the cursor, newest first; without one, what came last. */
        get: operations["Arrival_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/arrival/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A stored event with what came; personal data is masked. */
        get: operations["Arrival_GetDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/attribute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All attributes. */
        get: operations["Attribute_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/attribute-definition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All attributes. */
        get: operations["AttributeDefinition_GetList"];
        /** Changes an attribute. Another rule holds for what comes at once, and is carried out on the people there are by an operation. */
        put: operations["AttributeDefinition_Update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/attribute-definition/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Works out whose value another rule would change, and changes nothing. */
        post: operations["AttributeDefinition_Preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/attribute/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The most frequent values of an attribute, from a sample of recently seen people. Personal data has none. */
        get: operations["Attribute_GetValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/condition/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what is wrong with a condition, and what it means as a sentence. */
        post: operations["Condition_Check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/data-quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last days, today included. A day is the company's, and an event counts on the day on which it came, whenever it happened: this is about the connection. */
        get: operations["DataQuality_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/event-meaning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All meanings by event name. */
        get: operations["EventMeaning_GetList"];
        put?: never;
        /** Gives an event a meaning. */
        post: operations["EventMeaning_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/event-meaning/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a meaning. */
        put: operations["EventMeaning_Update"];
        post?: never;
        /** Takes an event's meaning away. */
        delete: operations["EventMeaning_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/event-type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All event names, the most frequent first. */
        get: operations["EventType_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/event-type/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The properties of recent events of a name, with sample values. */
        get: operations["EventType_GetProperties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of households, the newest first. */
        get: operations["Household_GetList"];
        put?: never;
        /** Makes one by hand. */
        post: operations["Household_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/household-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people of one household share, and how the last search went. */
        get: operations["HouseholdSearch_Get"];
        /** Says what people of one household share; it holds for the next search. */
        put: operations["HouseholdSearch_Update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/household-search/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a search over everybody. */
        post: operations["HouseholdSearch_Run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/household/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One household. */
        get: operations["Household_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/household/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says who belongs to it and who does not. Said again it changes nothing; said otherwise it takes that back. */
        post: operations["Household_Decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/identifier-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules, the type that says most first. */
        get: operations["IdentifierRule_Get"];
        /** Sets the rules. */
        put: operations["IdentifierRule_Update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/identifier-rule/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Works out what other rules would mean, and changes nothing. */
        post: operations["IdentifierRule_Preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/identifier-rule/take-apart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes people apart whom only values hold together that are blocked by now. Each is an un-merge, which stands in the person's history and can be undone. */
        post: operations["IdentifierRule_TakeApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, the newest first. */
        get: operations["Import_GetList"];
        put?: never;
        /** Begins one; the file follows. */
        post: operations["Import_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/import/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import with its mapping and the newest trial or run. */
        get: operations["Import_Get"];
        put?: never;
        post?: never;
        /** Deletes the import with its file and its error rows; what it took in stays. */
        delete: operations["Import_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/import/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a trial or a run. Rows that were taken in stay. */
        post: operations["Import_Cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/import/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that were not taken in by the newest trial or run, as CSV to correct and import again; at most 100,000. The columns are the file's own, in their order, then the row in the file (the header counted) and the reason; cells of a row that has more than there are columns stand behind these. UTF-8 with a byte order mark, the file's own delimiter. What a spreadsheet would calculate or write in another way has an apostrophe in front; uploaded again it is read without, and the two further columns mean nothing. */
        get: operations["Import_GetErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/import/{id}/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says how the file is read and what each column means. */
        post: operations["Import_Map"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/import/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The first rows as they are read, and what each column may mean: as in the newest import whose file had the same columns, else by its name. */
        get: operations["Import_GetPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/import/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the rows in, in the background. One that is interrupted goes on where it was; no row counts twice. */
        post: operations["Import_Run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/import/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads every row and counts what would come of it; takes nothing in. */
        post: operations["Import_Try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/import/{id}/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the file: at most 2 GB, any delimiter, UTF-8 or GB18030. A second file takes the place of the first, and the import begins anew. */
        post: operations["Import_Upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/match-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pairs that the caller may see both people of, the likeliest first; decided ones with the newest decision first. */
        get: operations["MatchReview_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/match-review/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Both people side by side, field by field. Personal data is masked. */
        get: operations["MatchReview_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/match-review/{id}/keep-apart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** They are two people: nothing merges them by itself any more. */
        post: operations["MatchReview_KeepApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/match-review/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** They are one person: merges them. An un-merge takes that back. */
        post: operations["MatchReview_Merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/match-review/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes "two people" back, so that the pair waits for a decision again. */
        post: operations["MatchReview_Reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/match-review/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same unmasked; the look is audited. */
        post: operations["MatchReview_Reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/matching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is compared, what was learnt from it, and the newest run. */
        get: operations["Matching_Get"];
        /** Says what people are compared by. It holds from the next run on. */
        put: operations["Matching_Update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/matching/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compares everybody with everybody, in the background. Refused while a run is under way. */
        post: operations["Matching_Run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/matching/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a run. What it has merged until then stays. */
        post: operations["Matching_Cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merges. Refused where an un-merge keeps two of them apart, or when they are one person already. */
        post: operations["Merge_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/merge/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Works out who would come of it, and does nothing. */
        post: operations["Merge_Preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists profiles. */
        get: operations["Profile_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/profile/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One profile: who it is, why its parts are together, what is known and since when. The id of a merged profile leads to the survivor. */
        get: operations["Profile_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/profile/{id}/grant-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grants a consent by hand. The reason stands in the consent's history and the audit log. */
        post: operations["Profile_GrantConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/profile/{id}/part-activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many events a single part got on which day and from which source, without what the platform itself reported. Refused where the part has too many events to be divided. */
        get: operations["Profile_GetPartActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/profile/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows the personal data unmasked. The reason stands in the audit log. */
        post: operations["Profile_Reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/profile/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to the person, newest first. */
        get: operations["Profile_GetTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/profile/{id}/withdraw-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws a consent by hand. */
        post: operations["Profile_WithdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Refused events, newest first. */
        get: operations["Quarantine_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/quarantine/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Throws the chosen ones away for good. */
        post: operations["Quarantine_Discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/quarantine/discard-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to throw everything away that fits. */
        post: operations["Quarantine_DiscardAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/quarantine/job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest job, running or ended; null when there was none. */
        get: operations["Quarantine_GetJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/quarantine/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the chosen ones in again as if they had come right: with their first time of arrival, and once, however often they are replayed. */
        post: operations["Quarantine_Replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/quarantine/replay-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to replay everything that fits; one job runs at a time. */
        post: operations["Quarantine_ReplayAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/quarantine/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many were refused in a time, by reason. */
        get: operations["Quarantine_GetSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/quarantine/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them with what came; personal data is masked. */
        get: operations["Quarantine_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/quarantine/{id}/cancel-job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the running job; what is done stays done. */
        post: operations["Quarantine_CancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/quarantine/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows one unmasked. The reason stands in the audit log. */
        post: operations["Quarantine_Reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/segment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists segments. */
        get: operations["Segment_GetList"];
        put?: never;
        /** Makes a segment; its members are worked out within seconds. */
        post: operations["Segment_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/segment/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts who meets a condition now. Breaking the request off stops the query in the database. */
        post: operations["Segment_Preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/segment/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One segment with its condition and where it is used. */
        get: operations["Segment_Get"];
        /** Changes a segment; with a new condition its members are worked out again. */
        put: operations["Segment_Update"];
        post?: never;
        /** Deletes a segment that is used nowhere. */
        delete: operations["Segment_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/segment/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members, newest activity first. */
        get: operations["Segment_GetMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All sources by name, without the internal one. */
        get: operations["Source_GetList"];
        put?: never;
        /** Makes a source with a fresh write key. */
        post: operations["Source_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/source/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One source. */
        get: operations["Source_Get"];
        /** Changes name and switches. */
        put: operations["Source_Update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/source/{id}/rotate-write-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the source a new write key; the old one is refused on every host within five seconds. */
        post: operations["Source_RotateWriteKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/tracking-plan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan of a source; an empty one where there is none. */
        get: operations["TrackingPlan_Get"];
        /** Makes or changes the plan; it holds on every host within five seconds. */
        put: operations["TrackingPlan_Update"];
        post?: never;
        /** Removes the plan and what was counted by it. */
        delete: operations["TrackingPlan_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/tracking-plan/{id}/clear-violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts the violations anew from now on. */
        post: operations["TrackingPlan_ClearViolations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/tracking-plan/{id}/plan-seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plans events as they were seen; where there is no plan yet, one is made that is off. */
        post: operations["TrackingPlan_PlanSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/tracking-plan/{id}/plan-seen-property": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plans a property of a planned event as it was seen. */
        post: operations["TrackingPlan_PlanSeenProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/tracking-plan/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Works out what would have become of the latest events under a plan, and changes nothing. */
        post: operations["TrackingPlan_Preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/tracking-plan/{id}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Some of the latest events of a kind, and the definition that would be made of them. */
        get: operations["TrackingPlan_GetSamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/tracking-plan/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The events that the source has sent, the most frequent first. */
        get: operations["TrackingPlan_GetSeen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/tracking-plan/{id}/violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In which ways events were not as planned, the latest first. */
        get: operations["TrackingPlan_GetViolations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The un-merges that a profile's parts took part in, newest first. */
        get: operations["Unmerge_GetList"];
        put?: never;
        /** Takes the profile apart. Refused when its parts are no longer those that were grouped. */
        post: operations["Unmerge_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/unmerge/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Works out what would go where, and does nothing. */
        post: operations["Unmerge_Preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/unmerge/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the people together again. Refused when a later un-merge or a rule keeps them apart. */
        post: operations["Unmerge_Undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/webhook-mapping/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mapping. */
        get: operations["WebhookMapping_Get"];
        /** Sets the mapping; it holds on every host within five seconds. */
        put: operations["WebhookMapping_Update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/webhook-mapping/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest deliveries of the source that are in the quarantine. */
        get: operations["WebhookMapping_GetDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/webhook-mapping/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a mapping would make of a delivery. Nothing is stored. */
        post: operations["WebhookMapping_Try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/webhook/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The address, the signature and what was refused for it. */
        get: operations["Webhook_Get"];
        /** Changes the signature; it holds on every host within five seconds. */
        put: operations["Webhook_Update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cdp/webhook/{id}/drop-old-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The secret before the one that is in use is good no longer. */
        post: operations["Webhook_DropOldSecret"];
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
        /** @description Something known of an account. */
        AccountAttributeDto: {
            /** @description As sources call it. */
            key: string;
            value: components["schemas"]["JsonElement"];
            /** @description Who said it. */
            sourceName: null | string;
            /**
             * Format: date-time
             * @description When.
             */
            observedTime: string;
        };
        /** @description Everything known of an account. */
        AccountDetailsDto: {
            /** @description Its name, else what sources call it. */
            title: string;
            /** @description What sources call it: the `groupId` of group calls. */
            externalId: string;
            /** @description What is known of it; what looks like personal data is masked. */
            attributes: components["schemas"]["AccountAttributeDto"][];
            /**
             * Format: int32
             * @description How many people it has, of those whom the caller sees.
             */
            peopleCount: number;
            /** @description False where it has more members than are counted; it has at least as many people. */
            peopleCountIsExact: boolean;
            /**
             * Format: int32
             * @description Its score by the company's rules.
             */
            score: number;
            /** @description What the score is made of, rules that gave nothing left out. */
            scoreParts: components["schemas"]["AccountScorePartDto"][];
            /**
             * Format: date-time
             * @description When it was worked out; null where nothing is scored.
             */
            scoredTime: null | string;
            /**
             * Format: date-time
             * @description When a source first spoke of it.
             */
            creationTime: string;
            /**
             * Format: date-time
             * @description When a source last spoke of it.
             */
            lastSeenTime: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description Something that somebody of an account did. */
        AccountEventDto: {
            /** @description The event's key in the log. */
            key: string;
            /** @description What people call it, in the language of the answer. */
            label: string;
            /** @description Its name. */
            name: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurredTime: string;
            /**
             * Format: uuid
             * @description Who did it.
             */
            profileId: string;
            /**
             * Format: int64
             * @description The person's number.
             */
            profileNo: number;
            /** @description The person's name; masked unless the caller may see it. */
            personName: null | string;
        };
        /** @description An account in a list. */
        AccountListItemDto: {
            /** @description Its name, else what sources call it. */
            title: string;
            /** @description What sources call it: the `groupId` of group calls. */
            externalId: string;
            /** @description Its industry, where a source said it. */
            industry: null | string;
            /**
             * Format: int32
             * @description How many people it has, of those whom the caller sees.
             */
            peopleCount: number;
            /** @description False where it has more members than are counted; it has at least as many people. */
            peopleCountIsExact: boolean;
            /**
             * Format: int32
             * @description Its score by the company's rules.
             */
            score: number;
            /**
             * Format: date-time
             * @description When a source last spoke of it.
             */
            lastSeenTime: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description Somebody of an account. */
        AccountMemberDto: {
            /**
             * Format: uuid
             * @description The profile.
             */
            profileId: null | string;
        };
        /** @description Somebody of an account. */
        AccountPersonDto: {
            profile: components["schemas"]["ProfileListItemDto"];
            /**
             * Format: date-time
             * @description When a source, or somebody here, first said so.
             */
            since: string;
            /** @description True where somebody here said so. */
            isByHand: boolean;
        };
        /** @description How accounts are scored. */
        AccountScoreDto: {
            /** @description The rules; none: nothing is scored. */
            rules: components["schemas"]["AccountScoreRuleDto"][];
            /** @description To be sent along with a change. */
            concurrencyStamp: string;
        };
        /** @description What one rule gave. */
        AccountScorePartDto: {
            rule: components["schemas"]["AccountScoreRuleDto"];
            /**
             * Format: int32
             * @description How often it counted; 1 for an attribute.
             */
            count: number;
            /**
             * Format: int32
             * @description The points.
             */
            points: number;
        };
        /** @description The rule, as it stood. */
        AccountScoreRuleDto: {
            /** @description An event of its people: the name. */
            event?: null | string;
            /**
             * Format: int32
             * @description Of events: only those of so many last days count.
             */
            days?: null | number;
            /**
             * Format: int32
             * @description Of events: of each person at most so many count.
             */
            most?: null | number;
            /** @description An attribute of the account: the key. */
            attribute?: null | string;
            /** @description Of attributes: the values that give the points; letter case does not matter. */
            values?: null | string[];
            /**
             * Format: int32
             * @description Points each time; fewer than nothing takes some away.
             */
            points: number;
        };
        /**
         * @description How far the values agreed when they were compared.
         *     - `missing`: One of the records has no value: no evidence either way.
         *     - `different`: They speak against one person.
         *     - `related`: Little in common: the year of a date, the domain of an address.
         *     - `similar`: Alike, as strangers' values are now and then.
         *     - `shortForm`: One is an initial, a short form or a part of the other.
         *     - `soundsNear`: Chinese: alike but for zh/z, n/l, ing/in and their like.
         *     - `near`: A slip apart.
         *     - `partlySame`: A large part is equal: two parts of a date, the mailbox under another domain, the end of a phone number.
         *     - `soundsAlike`: Chinese: the same pinyin.
         *     - `soundsAlikeWithTones`: Chinese: the same pinyin and tones.
         *     - `transposed`: Day and month are exchanged.
         *     - `sameSimplified`: Equal but for traditional characters or accents.
         *     - `exact`: Equal.
         * @enum {string}
         */
        AgreementLevel: "missing" | "different" | "related" | "similar" | "shortForm" | "soundsNear" | "near" | "partlySame" | "soundsAlike" | "soundsAlikeWithTones" | "transposed" | "sameSimplified" | "exact";
        /** @description A stored event with what came. */
        ArrivalDetailsDto: {
            /** @description The id it came with, or was given. */
            eventId: string;
            /** @description Its properties or traits as JSON text; personal data is masked. */
            properties: string;
            /** @description What its SDK said of device, page and campaign; masked too. */
            context: string;
            /** @description Its key in the list. */
            key: string;
            outcome: components["schemas"]["ArrivalOutcome"];
            /**
             * Format: date-time
             * @description When it came.
             */
            receivedTime: string;
            /**
             * Format: date-time
             * @description When it happened; null for a refused one.
             */
            occurredTime: null | string;
            /**
             * Format: uuid
             * @description The source that sent it.
             */
            sourceId: string;
            /** @description The source's name. */
            sourceName: string;
            /** @description Its name, or the call it came by; of a refused one as far as that can be read. */
            eventName: null | string;
            /** @description What people call it, in the language of the request. */
            eventLabel: null | string;
            /** @description The call it came by: track, identify, page …; null for a refused one. */
            kind: null | string;
            /** @description What is special about a stored one. */
            flags: components["schemas"]["ArrivalFlag"][];
            person: null | components["schemas"]["ArrivalPersonDto"];
            /**
             * Format: int64
             * @description The commit batch of a stored one.
             */
            batchId: null | number;
            /**
             * Format: int32
             * @description Its place in the batch.
             */
            n: null | number;
            /**
             * Format: uuid
             * @description The key of a refused one in the quarantine.
             */
            quarantinedId: null | string;
            /** @description Why a refused one was refused, in words. */
            reasonText: null | string;
            /** @description What exactly: the field, the figure. */
            detail: null | string;
        };
        /** @description An event that came. */
        ArrivalDto: {
            /** @description Its key in the list. */
            key: string;
            outcome: components["schemas"]["ArrivalOutcome"];
            /**
             * Format: date-time
             * @description When it came.
             */
            receivedTime: string;
            /**
             * Format: date-time
             * @description When it happened; null for a refused one.
             */
            occurredTime: null | string;
            /**
             * Format: uuid
             * @description The source that sent it.
             */
            sourceId: string;
            /** @description The source's name. */
            sourceName: string;
            /** @description Its name, or the call it came by; of a refused one as far as that can be read. */
            eventName: null | string;
            /** @description What people call it, in the language of the request. */
            eventLabel: null | string;
            /** @description The call it came by: track, identify, page …; null for a refused one. */
            kind: null | string;
            /** @description What is special about a stored one. */
            flags: components["schemas"]["ArrivalFlag"][];
            person: null | components["schemas"]["ArrivalPersonDto"];
            /**
             * Format: int64
             * @description The commit batch of a stored one.
             */
            batchId: null | number;
            /**
             * Format: int32
             * @description Its place in the batch.
             */
            n: null | number;
            /**
             * Format: uuid
             * @description The key of a refused one in the quarantine.
             */
            quarantinedId: null | string;
            /** @description Why a refused one was refused, in words. */
            reasonText: null | string;
            /** @description What exactly: the field, the figure. */
            detail: null | string;
        };
        /**
         * @description What is special about a stored event.
         *     - `timeClamped`: Its time lay beyond what is possible and was put at the limit.
         *     - `late`: It came more than 24 hours after it happened: it starts no journey.
         *     - `imported`: It is history: it starts no journey.
         *     - `offPlan`: It is not as the tracking plan of its source says; it was stored all the same, or without what was dropped.
         * @enum {string}
         */
        ArrivalFlag: "timeClamped" | "late" | "imported" | "offPlan";
        /**
         * @description What became of it.
         *     - `stored`: Stored, with nothing to note.
         *     - `flagged`: Stored, with a flag.
         *     - `quarantined`: Refused.
         * @enum {string}
         */
        ArrivalOutcome: "stored" | "flagged" | "quarantined";
        /** @description Whose it is; null for a refused one, and for who may not see profiles. */
        ArrivalPersonDto: {
            /**
             * Format: uuid
             * @description The profile.
             */
            id: string;
            /** @description The name, masked; null where none is known. */
            name: null | string;
            /** @description False where only a device or browser is known. */
            isKnown: boolean;
        };
        /** @description What came since the last answer. */
        ArrivalsDto: {
            /** @description At most fifty, newest first. */
            items: components["schemas"]["ArrivalDto"][];
            /**
             * Format: int64
             * @description How many others came since that fit and are not among them.
             */
            leftOut: number;
            /**
             * Format: int64
             * @description How many events came since that were not even looked at, whether they fit or not: there were too many.
             */
            notLookedAt: number;
            /** @description False when there were more than that. */
            isExact: boolean;
            /** @description To be sent with the next question. */
            next: string;
        };
        /** @description A value of an attribute that a source gave. */
        AttributeCandidateDto: {
            value: null | components["schemas"]["JsonElement"];
            /** @description The source. */
            sourceName: null | string;
            /**
             * Format: int64
             * @description The part it was given for.
             */
            partNo: number;
            /**
             * Format: date-time
             * @description When it was observed.
             */
            observedTime: string;
            /** @description True for the one that counts. */
            isChosen: boolean;
        };
        /** @description What is known of an attribute, and how its value is chosen. */
        AttributeDefinitionDto: {
            /** @description The key, as conditions and templates use it. */
            key: string;
            /** @description The name in Chinese. */
            labelZh: string;
            /** @description The name in English. */
            labelEn: string;
            type: components["schemas"]["AttributeType"];
            /** @description True for what the platform itself knows. */
            isBuiltIn: boolean;
            /** @description True for personal data: masked for whoever may not see it. */
            isPersonal: boolean;
            /** @description False where it is always, or never, personal data. */
            mayChangePersonal: boolean;
            /** @description False for what is worked out: nobody says it, so there is nothing to choose from. */
            mayChangeRule: boolean;
            rule: components["schemas"]["SurvivorshipRule"];
            /** @description The source that is believed first; those that are not named come after them. */
            sourceOrder: string[];
            /** @description True while a changed rule is being carried out on the people there are. */
            isBeingApplied: boolean;
            /** @description To be sent along with a change. */
            concurrencyStamp: string;
        };
        /** @description The attributes of a company, and whom it may believe. */
        AttributeDefinitionsDto: {
            /** @description Those with a place of their own first. */
            items: components["schemas"]["AttributeDefinitionDto"][];
            /** @description The sources that can be put in order; that of journeys is one of them. */
            sources: components["schemas"]["AttributeSourceDto"][];
        };
        /** @description An attribute of people. */
        AttributeDto: {
            /** @description The key, as conditions and templates use it. */
            key: string;
            /** @description The name in the language of the request. */
            label: string;
            type: components["schemas"]["AttributeType"];
            /** @description True for personal data. */
            isPersonal: boolean;
            /** @description The operators that conditions may use on it. */
            operators: components["schemas"]["ConditionOperator"][];
        };
        /** @description Who may say something of people. */
        AttributeSourceDto: {
            /**
             * Format: uuid
             * @description The source.
             */
            id: string;
            /** @description Its name. */
            name: string;
        };
        /**
         * @description The type.
         *     - `text`: A text.
         *     - `number`: A number.
         *     - `boolean`: True or false.
         *     - `date`: A date without time.
         *     - `time`: A moment.
         * @enum {string}
         */
        AttributeType: "text" | "number" | "boolean" | "date" | "time";
        /** @description A consent to grant or withdraw by hand. */
        ChangeConsentDto: {
            /** @description The address, by the key that the profile shows. */
            addressKey: string;
            /** @description The channel: `email`, `sms`. */
            channel: string;
            /** @description The purpose: letters, digits, `-`, `_` and `.`, in lower case; or one that was said of this address before, as the profile shows it. */
            purpose: string;
            /** @description Why: how the person said so. */
            reason: string;
            /** @description Makes a repeated request harmless: the second one answers as the first. A change of another kind, channel, purpose or address under the same key is a change of its own. */
            idempotencyKey?: null | string;
        };
        /** @description A condition to check. */
        CheckConditionDto: {
            condition?: components["schemas"]["JsonElement"];
            /**
             * Format: uuid
             * @description The segment that it is for, so that a circle is found.
             */
            segmentId?: null | string;
        };
        /** @description What a check found. */
        ConditionCheckDto: {
            /** @description What is wrong; empty when it can be evaluated. */
            faults: components["schemas"]["ConditionFault"][];
            sentence: null | components["schemas"]["ConditionSentenceDto"];
        };
        /** @description Something wrong in a condition. */
        ConditionFault: {
            /** @description Where, as a JSON path: `conditions[1].value`; empty for the root. */
            path: string;
            /** @description What is wrong and what to do, in the language of the request. */
            message: string;
        };
        /**
         * @description The operators. `ne`, `notContains`, `notIn` and `missing` are true where there is no value.
         *     - `eq`: Equals.
         *     - `ne`: Does not equal.
         *     - `gt`: Greater than.
         *     - `gte`: At least.
         *     - `lt`: Less than.
         *     - `lte`: At most.
         *     - `between`: Between two values, both included: `[from, to]`.
         *     - `exists`: Has a value.
         *     - `missing`: Has no value.
         *     - `contains`: Contains a text.
         *     - `notContains`: Does not contain a text.
         *     - `startsWith`: Begins with a text.
         *     - `endsWith`: Ends with a text.
         *     - `in`: Is one of a list.
         *     - `notIn`: Is none of a list.
         *     - `before`: Before a date or moment.
         *     - `after`: After a date (the day itself left out) or moment.
         *     - `withinLast`: In the last hours or days: a number of days, or `{amount, unit}`.
         *     - `moreThanAgo`: Longer ago than some hours or days.
         *     - `isDay`: On a local date of the tenant.
         *     - `anniversaryWithin`: The yearly return of a date is today or in the next days: a number of days. 29 February returns on the 28th in other years.
         * @enum {string}
         */
        ConditionOperator: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "exists" | "missing" | "contains" | "notContains" | "startsWith" | "endsWith" | "in" | "notIn" | "before" | "after" | "withinLast" | "moreThanAgo" | "isDay" | "anniversaryWithin";
        /** @description The sentence in pieces. */
        ConditionSentenceDto: {
            /** @description The whole sentence. */
            text: string;
            /** @description The same in pieces, so that a page can mark values and light up the row a piece belongs to. */
            parts: components["schemas"]["SentencePartDto"][];
        };
        /** @description One word on a consent. */
        ConsentHistoryDto: {
            /** @description Granted, or withdrawn. */
            isGranted: boolean;
            /**
             * Format: date-time
             * @description When.
             */
            occurredTime: string;
            /** @description From which source. */
            sourceName: null | string;
            /** @description By whose hand, where it was by hand. */
            userName: null | string;
            /** @description Why, where somebody said so. */
            reason: null | string;
        };
        /** @description A new meaning. */
        CreateEventMeaningDto: {
            /** @description The event's name, exactly as it is sent; not one of the platform's own, which begin with `mmo.` */
            eventName: string;
            meaning?: components["schemas"]["EventMeaningKind"];
            /** @description Where the order's id stands in the properties, as in `order_id` or `order.no|id`. */
            orderIdPath: string;
            /** @description Where the amount stands, as in `revenue|total`. */
            amountPath: string;
            /** @description Where the currency stands; null takes the tenant's. */
            currencyPath?: null | string;
        };
        /** @description A household that somebody knows of. */
        CreateHouseholdDto: {
            /** @description Its people. */
            profileIds: string[];
            /** @description Its name. */
            name?: null | string;
            /** @description Makes a repeated request harmless: the second one answers as the first. */
            idempotencyKey?: null | string;
        };
        /** @description An import to begin. */
        CreateImportDto: {
            /** @description What it is called. */
            name: string;
            kind?: components["schemas"]["ImportKind"];
            /**
             * Format: uuid
             * @description The source that the rows come from, a server's; null for the company's source of imports, which is made when it is needed.
             */
            sourceId?: null | string;
        };
        /** @description A merge to carry out. */
        CreateMergeDto: {
            /** @description Why these are one person. It stands on the profile and in the audit log. */
            reason: string;
            /** @description Makes a repeated request harmless: the second one answers as the first. */
            idempotencyKey?: null | string;
            /** @description Two to twenty profiles. */
            profileIds: string[];
        };
        /** @description A new segment. */
        CreateSegmentDto: {
            /** @description Its name, unique in the tenant. */
            name: string;
            /** @description What it is for. */
            description?: null | string;
            condition?: components["schemas"]["JsonElement"];
            /** @description False: the members stay as they are. */
            isActive?: boolean;
        };
        /** @description A new source. */
        CreateSourceDto: {
            /** @description The name, unique in the tenant. */
            name: string;
            kind?: components["schemas"]["SourceKind"];
            /** @description May its events grant consents? Null: a browser's may not, all others may. */
            mayGrantConsent?: null | boolean;
            /** @description Do its events count as orders and refunds? Null: a browser's do not, all others do. */
            countsOrders?: null | boolean;
        };
        /** @description An un-merge to carry out. */
        CreateUnmergeDto: {
            /** @description Why these are several people. It stands in the history and the audit log. */
            reason: string;
            /** @description Makes a repeated request harmless: the second one answers as the first. */
            idempotencyKey?: null | string;
            /**
             * Format: uuid
             * @description The profile.
             */
            profileId: null | string;
            /** @description Two to twenty groups; every part of the profile stands in one of them. */
            groups: components["schemas"]["UnmergeGroupInput"][];
        };
        /** @description All sources together. */
        DataQualityCountsDto: {
            /**
             * Format: int64
             * @description Events that came: stored at once, refused, or known before.
             */
            received: number;
            /**
             * Format: int64
             * @description Events of these days in the event log, those included that were stored later, out of the quarantine.
             */
            stored: number;
            /**
             * Format: int64
             * @description Of them, how many were stored later, out of the quarantine.
             */
            replayed: number;
            /**
             * Format: int64
             * @description Events that were refused when they came. What was replayed since still counts: it came wrong.
             */
            quarantined: number;
            /**
             * Format: int64
             * @description Events that had come before: dropped.
             */
            duplicates: number;
            /**
             * Format: int64
             * @description Stored events whose person was known by nothing but devices and browsers when they were stored.
             */
            unknownPerson: number;
            /**
             * Format: int64
             * @description Stored events that came more than 24 hours after they happened.
             */
            late: number;
            /**
             * Format: int64
             * @description Stored events whose time was impossible and was put at the limit.
             */
            timeClamped: number;
            /**
             * Format: int64
             * @description Stored events that are history.
             */
            imported: number;
            /**
             * Format: int64
             * @description Requests of which nothing could be read: no JSON, or too large.
             */
            failedRequests: number;
            medianDelay: null | components["schemas"]["Delay"];
            p95Delay: null | components["schemas"]["Delay"];
            /**
             * Format: int64
             * @description Events received on the last full days, as many as asked for: up to yesterday.
             */
            fullDays: number;
            /**
             * Format: int64
             * @description Events received on as many days before those; what they are compared with.
             */
            daysBefore: number;
        };
        /** @description The quality of what came in some days. */
        DataQualityDto: {
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /**
             * Format: date
             * @description The last day: today.
             */
            to: string;
            /** @description The zone of the days. */
            timeZone: string;
            /**
             * Format: date-time
             * @description When it was read.
             */
            asOf: string;
            /**
             * Format: date
             * @description The first day that was counted at all; null when nothing was.
             */
            countedSince: null | string;
            total: components["schemas"]["DataQualityCountsDto"];
            /** @description Each source, by name. */
            sources: components["schemas"]["SourceQualityDto"][];
            /** @description Each source and day on which something came, by day. */
            days: components["schemas"]["SourceDayDto"][];
        };
        /** @description Who belongs to a household, and who does not. Of others nothing is said. */
        DecideHouseholdDto: {
            /** @description These belong to it; also people whom nobody had proposed. */
            in: string[];
            /** @description These do not, and are not proposed again. */
            out: string[];
            /** @description Its name; null leaves it, an empty one takes it away. */
            name?: null | string;
            /** @description The household's, as it was read; needed with a name: what is said of people stands beside what others say of others. */
            concurrencyStamp?: string;
        };
        /** @description A decision. */
        DecideMatchReviewDto: {
            /** @description Why. It stands on the profile and in the audit log. Without one: that it was decided here. */
            reason?: null | string;
        };
        /**
         * @description Half of the stored events came within this, imports aside; null where there are none.
         *     - `tenSeconds`: Within ten seconds.
         *     - `minute`: Within a minute.
         *     - `tenMinutes`: Within ten minutes.
         *     - `hour`: Within an hour.
         *     - `day`: Within a day.
         *     - `longer`: More than a day.
         * @enum {null|string}
         */
        Delay: "tenSeconds" | "minute" | "tenMinutes" | "hour" | "day" | "longer" | null;
        /** @description Ends the time in which two secrets are good. */
        DropOldSecretDto: {
            concurrencyStamp: string;
        };
        /** @description Which event is an order or a refund, and where its figures stand. */
        EventMeaningDto: {
            /** @description The event's name, exactly as it is sent. */
            eventName: string;
            meaning: components["schemas"]["EventMeaningKind"];
            /** @description Where the order's id stands in the properties: names joined by dots, alternatives by `|`. An order without one is named by its event id. */
            orderIdPath: string;
            /** @description Where the amount stands, in the same form. */
            amountPath: string;
            /** @description Where the currency stands; null, or nothing there: the tenant's currency. */
            currencyPath: null | string;
            concurrencyStamp: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /**
         * @description Order or refund.
         *     - `order`: An order: its amount is revenue.
         *     - `refund`: A refund: its amount is taken off the order.
         * @enum {string}
         */
        EventMeaningKind: "order" | "refund";
        /** @description A property of an event. */
        EventPropertyDto: {
            /** @description Its path, as conditions use it. */
            path: string;
            type: components["schemas"]["AttributeType"];
            /** @description Frequent values as text; none for personal data. */
            samples: string[];
        };
        /** @description A kind of event. */
        EventTypeDto: {
            /** @description The name. */
            name: string;
            /** @description The name as people read it: internal events have a text in the language of the request, others their own name. */
            label: string;
            /** @description True for events that come from inside. */
            isInternal: boolean;
            /**
             * Format: int64
             * @description How many in the last 30 days; 10,000 stands for that many or more.
             */
            count: number;
            /**
             * Format: date-time
             * @description The last one; null when none came in 30 days.
             */
            lastTime: null | string;
        };
        /**
         * @description What it says of a person; it decides how values are compared.
         *     - `givenName`: The name that a family gives.
         *     - `surname`: The name of a family.
         *     - `fullName`: Split into surname and given name; it has no comparison of its own.
         *     - `birthDate`: A date of birth.
         *     - `email`: An e-mail address.
         *     - `phone`: A phone number.
         *     - `streetNumber`: A house number.
         *     - `address`: A street, a building, a whole address line without town.
         *     - `place`: A suburb, town or city.
         *     - `postcode`: A postcode.
         *     - `region`: A province or state.
         *     - `nationalId`: A number that the state gives to one person only.
         *     - `userId`: A number under which one system knows one person only.
         *     - `number`: Any other number: a contract, a licence plate.
         *     - `text`: Anything else that people may have in common.
         * @enum {string}
         */
        FieldKind: "givenName" | "surname" | "fullName" | "birthDate" | "email" | "phone" | "streetNumber" | "address" | "place" | "postcode" | "region" | "nationalId" | "userId" | "number" | "text";
        /** @description A household with its people, as far as the caller sees them. */
        HouseholdDto: {
            /** @description Its name, where somebody gave it one. */
            name: null | string;
            tie: components["schemas"]["HouseholdTie"];
            /** @description What its people share, in the language of the request: the name of the attribute. Null by hand. */
            sharedLabel: null | string;
            /** @description Its people, those who belong to it first; those who are out come last. */
            members: components["schemas"]["HouseholdMemberDto"][];
            /**
             * Format: date-time
             * @description When it was found.
             */
            creationTime: string;
            /** @description Changes with its name. */
            concurrencyStamp: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description An attribute that people of one household share. */
        HouseholdFieldDto: {
            /** @description The attribute. */
            attribute: string;
            tie: components["schemas"]["HouseholdTie"];
        };
        /** @description Somebody of a household, or who might be. */
        HouseholdMemberDto: {
            profile: components["schemas"]["ProfileListItemDto"];
            state: components["schemas"]["HouseholdMemberState"];
            tie: components["schemas"]["HouseholdTie"];
            /** @description Who said so; null where nobody has. */
            decidedBy: null | string;
            /**
             * Format: date-time
             * @description When.
             */
            decidedTime: null | string;
        };
        /**
         * @description Whether the person belongs to it.
         *     - `proposed`: Found; somebody has to say.
         *     - `in`: Belongs to it.
         *     - `out`: Does not belong to it, and is not proposed again.
         * @enum {string}
         */
        HouseholdMemberState: "proposed" | "in" | "out";
        /** @description The newest search; null before the first one. */
        HouseholdRunDto: {
            /**
             * Format: uuid
             * @description The operation, as it stands in the task centre too.
             */
            id: string;
            state: components["schemas"]["OperationState"];
            /**
             * Format: int64
             * @description How many people it has to see to; null where that is not known.
             */
            total: null | number;
            /**
             * Format: int64
             * @description How many it has seen to.
             */
            done: number;
            /**
             * Format: int64
             * @description People who were proposed for a household.
             */
            proposedCount: number;
            /**
             * Format: int64
             * @description People whom a source put into one.
             */
            declaredCount: number;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            creationTime: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            finishedTime: null | string;
        };
        /** @description How households are found, and how the last search went. */
        HouseholdSearchDto: {
            /** @description What people of one household share. */
            fields: components["schemas"]["HouseholdFieldDto"][];
            /** @description True while nobody has chosen: the names of the attributes suggest these. */
            isSuggested: boolean;
            /**
             * Format: int32
             * @description More people than this who share something are no household: a dormitory, a shop, a hotline.
             */
            mostPeople: number;
            /**
             * Format: int64
             * @description Households of which somebody has to say whether somebody belongs to them, of those whom the caller sees.
             */
            pendingCount: number;
            run: null | components["schemas"]["HouseholdRunDto"];
            /** @description To be sent along with a change. */
            concurrencyStamp: string;
        };
        /**
         * @description What it was found by.
         *     - `hand`: Somebody here said so.
         *     - `declared`: A source gives them the same number of a household: sure, nobody has to confirm it.
         *     - `address`: They have the same address.
         *     - `phone`: They have the same phone number.
         * @enum {string}
         */
        HouseholdTie: "hand" | "declared" | "address" | "phone";
        /**
         * @description Its kind.
         *     - `userId`: The id of a signed-in user in the customer's own system.
         *     - `memberNumber`: A membership number.
         *     - `email`: An e-mail address.
         *     - `phone`: A phone number, E.164.
         *     - `anonymousId`: The random id of a browser or app.
         *     - `weChatUnionId`: WeChat: one person in all apps and accounts of a company (unionid).
         *     - `weChatOpenId`: WeChat: a person in one app or account (openid).
         *     - `weComExternalUserId`: WeCom: a customer of the company (external_userid).
         *     - `other`: A type of the customer's own; the value begins with it: `crm_id:4711`.
         *     - `deviceId`: A phone, tablet or other device, whoever uses it.
         * @enum {string}
         */
        IdentifierKind: "userId" | "memberNumber" | "email" | "phone" | "anonymousId" | "weChatUnionId" | "weChatOpenId" | "weComExternalUserId" | "other" | "deviceId";
        /** @description What changes for one type. */
        IdentifierRuleChangeDto: {
            /** @description Its key. */
            type: string;
            /** @description Its name for people. */
            label: string;
            /**
             * Format: int32
             * @description The limit now.
             */
            maxBefore: null | number;
            /**
             * Format: int32
             * @description The limit then.
             */
            maxAfter: null | number;
            /**
             * Format: int32
             * @description People who have more than that already, up to 10,000: they keep what they have, and get no more by themselves.
             */
            peopleBeyond: number;
            /** @description Some of them, those with most first. */
            beyond: components["schemas"]["IdentifierRulePersonDto"][];
            /**
             * Format: int32
             * @description Identifiers there are that would be blocked, up to 10,000: events no longer tie anybody to them.
             */
            blockedIdentifiers: number;
            /**
             * Format: int32
             * @description People who hold together at least partly by one of them; once the value is blocked, those whom nothing else holds together can be taken apart.
             */
            peopleTied: number;
            /** @description Some of them, those with most ties first. */
            tied: components["schemas"]["IdentifierRulePersonDto"][];
        };
        /** @description What holds for one type of identifiers. */
        IdentifierRuleDto: {
            /** @description Its key: `user_id`, `wechat_unionid`, or one of the company's own as sources send it. */
            type: string;
            /** @description Its name for people. */
            label: string;
            /** @description True for types that the platform knows: they can be reordered, not removed. */
            isBuiltIn: boolean;
            /**
             * Format: int32
             * @description So many values a person has at most, before somebody is asked; null where it does not matter.
             */
            maxPerPerson: null | number;
            /** @description Values that name nobody: whole ones, or with * at the beginning or the end. */
            blocked: string[];
        };
        /** @description What shall hold for one type of identifiers. */
        IdentifierRuleInput: {
            /** @description Its key: `user_id`, `wechat_unionid`, or one of the company's own as sources send it. */
            type: string;
            /**
             * Format: int32
             * @description So many values a person has at most, before somebody is asked; null where it does not matter. Of user ids always 1.
             */
            maxPerPerson?: null | number;
            /** @description Values that name nobody: whole ones, or with * at the beginning or the end. Letter case does not matter. */
            blocked: string[];
        };
        /** @description Somebody whom a rule would concern. */
        IdentifierRulePersonDto: {
            /**
             * Format: uuid
             * @description The profile.
             */
            profileId: string;
            /**
             * Format: int64
             * @description Its number, as P-number.
             */
            profileNo: number;
            /** @description Masked unless the caller may see it. */
            name: null | string;
            /** @description The identifier, masked; null where it is about several. */
            value: null | string;
            /**
             * Format: int32
             * @description Identifiers of the type, or ties to the blocked one.
             */
            count: number;
        };
        /** @description The rules of a company. */
        IdentifierRulesDto: {
            /** @description The type that says most about who somebody is first. */
            rules: components["schemas"]["IdentifierRuleDto"][];
            /** @description What holds from the start, in the same form. */
            defaults: components["schemas"]["IdentifierRuleDto"][];
            /** @description Types of the company's own that events have brought and that have no rule yet; they rank last. */
            otherTypes: string[];
            /**
             * Format: int32
             * @description How many of each of these a person has at most.
             */
            maxPerPersonOfOthers: number;
            /** @description True while people are being taken apart whom only blocked values hold together. */
            isTakingApart: boolean;
            /** @description To be sent along with a change. */
            concurrencyStamp: string;
        };
        /** @description Rules, the type that says most first. */
        IdentifierRulesInput: {
            /** @description Every type of the platform once, and those of the company's own. */
            rules: components["schemas"]["IdentifierRuleInput"][];
        };
        /** @description What other rules would mean. Nothing of it has been done. */
        IdentifierRulesPreviewDto: {
            /** @description Type by type, where something changes. */
            changes: components["schemas"]["IdentifierRuleChangeDto"][];
            /** @description True where the order changes: of an event with several identifiers, another one may say whose it is from then on. */
            isReordered: boolean;
        };
        /** @description What a column means. */
        ImportColumnDto: {
            /**
             * Format: int32
             * @description The column, from 0 on.
             */
            index: number;
            target: components["schemas"]["ImportTarget"];
            /** @description Which identifier type, attribute, property or consent it is. */
            key?: null | string;
            type?: null | components["schemas"]["AttributeType"];
        };
        /** @description An import. */
        ImportDto: {
            /**
             * Format: uuid
             * @description The import.
             */
            id: string;
            /** @description What it is called. */
            name: string;
            kind: components["schemas"]["ImportKind"];
            state: components["schemas"]["ImportState"];
            /**
             * Format: uuid
             * @description The source that the rows come from.
             */
            sourceId: null | string;
            /** @description Its name. */
            sourceName: null | string;
            /** @description The file's name. */
            fileName: null | string;
            /**
             * Format: int64
             * @description The file's size in bytes.
             */
            size: number;
            mapping: null | components["schemas"]["ImportMappingDto"];
            run: null | components["schemas"]["ImportRunDto"];
            /**
             * Format: int64
             * @description Rows in the error file.
             */
            errorCount: number;
            /** @description Who began it. */
            userName: string;
            /**
             * Format: date-time
             * @description When.
             */
            creationTime: string;
            concurrencyStamp: string;
        };
        /**
         * @description What its rows are.
         *     - `people`: A person.
         *     - `orders`: An order or a refund: an event that has that meaning.
         *     - `events`: Something that a person did.
         * @enum {string}
         */
        ImportKind: "people" | "orders" | "events";
        /** @description A cell that is left out. */
        ImportLeftOutCellDto: {
            /**
             * Format: int64
             * @description The row in the file, the header counted.
             */
            row: number;
            /**
             * Format: int32
             * @description The column, from 0 on.
             */
            index: number;
            /** @description As the file names it; empty without a header. */
            name: string;
            /** @description What stands there, at most 100 characters; masked for who may not see personal data. */
            value: string;
        };
        /** @description Cells that are left out for one reason, of rows that are taken in. */
        ImportLeftOutDto: {
            reason: components["schemas"]["ImportLeftOutReason"];
            /**
             * Format: int64
             * @description How many cells.
             */
            count: number;
            /** @description The first few. */
            examples: components["schemas"]["ImportLeftOutCellDto"][];
        };
        /**
         * @description Why.
         *     - `blocked`: An identifier that names nobody: null, 0000, or one that the identifier rules block.
         *     - `tooLong`: Longer than an identifier or attribute may be.
         *     - `unreadable`: No e-mail address, no phone number, no date, no time zone, where the column is of one.
         * @enum {string}
         */
        ImportLeftOutReason: "blocked" | "tooLong" | "unreadable";
        /** @description How it is read and what its columns mean; null until somebody has said. */
        ImportMappingDto: {
            /** @description utf-8 or gb18030; null for what it looks like. */
            encoding: null | string;
            /** @description The character between cells; null for what it looks like. */
            delimiter: null | string;
            /** @description True when the first row names the columns. */
            hasHeader: boolean;
            /** @description What each column means; columns that are not named are left out. */
            columns: components["schemas"]["ImportColumnDto"][];
            matchRule: components["schemas"]["ImportMatchRule"];
            /** @description Of orders and events: the event's name where no column has it. */
            eventName: null | string;
        };
        /**
         * @description Of people: whom rows may update or make.
         *     - `createAndUpdate`: Known people are updated, others are made.
         *     - `onlyUpdate`: Only known people are updated.
         *     - `onlyCreate`: Only people who are not known are made.
         * @enum {string}
         */
        ImportMatchRule: "createAndUpdate" | "onlyUpdate" | "onlyCreate";
        /** @description A column of a file. */
        ImportPreviewColumnDto: {
            /**
             * Format: int32
             * @description From 0 on.
             */
            index: number;
            /** @description As the file names it; empty without a header. */
            name: string;
            suggested: components["schemas"]["ImportColumnDto"];
        };
        /** @description A file as it is read. */
        ImportPreviewDto: {
            /** @description utf-8 or gb18030. */
            encoding: string;
            /** @description The character between cells. */
            delimiter: string;
            /** @description The columns in their order. */
            columns: components["schemas"]["ImportPreviewColumnDto"][];
            /** @description The first rows; cells of more than 200 characters are cut. */
            rows: string[][];
            /** @description What to look at before it is mapped: names that are there twice, rows with more cells than columns. */
            remarks: string[];
            /** @description The earlier import whose file had the same columns, by which they are suggested; null where each goes by its name. */
            likeImport: null | string;
            matchRule: components["schemas"]["ImportMatchRule"];
            /** @description Of orders and events: what that one called the event. */
            eventName: null | string;
        };
        /** @description The newest trial or run; null before the first. */
        ImportRunDto: {
            /**
             * Format: uuid
             * @description The operation, as it stands in the task centre too.
             */
            id: string;
            state: components["schemas"]["OperationState"];
            /** @description True when it only counts. */
            isTrial: boolean;
            /**
             * Format: int64
             * @description Bytes of the file that were read.
             */
            done: number;
            /**
             * Format: int64
             * @description Bytes of the file.
             */
            total: null | number;
            /**
             * Format: int64
             * @description Rows that were read.
             */
            rowCount: number;
            /**
             * Format: int64
             * @description Rows that were taken in; of a trial, that would be.
             */
            takenCount: number;
            /**
             * Format: int64
             * @description Rows of people nobody knew: that were made, or would be.
             */
            createdCount: number;
            /**
             * Format: int64
             * @description Rows of known people.
             */
            updatedCount: number;
            /**
             * Format: int64
             * @description Rows whose identifiers belong to several people today: they are joined where the rules allow it, else somebody is asked.
             */
            severalPeopleCount: number;
            /**
             * Format: int64
             * @description Rows that were taken in before.
             */
            duplicateCount: number;
            /**
             * Format: int64
             * @description Rows that the match rule leaves out.
             */
            skippedCount: number;
            /**
             * Format: int64
             * @description Rows that cannot be taken in; they are in the error file.
             */
            errorCount: number;
            /** @description Cells that are left out while their rows are taken in, for each reason that there is. */
            leftOut: components["schemas"]["ImportLeftOutDto"][];
            /** @description Why it failed, in the caller's language. */
            error: null | string;
            /** @description Who started it. */
            userName: string;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            creationTime: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            finishedTime: null | string;
        };
        /**
         * @description How far it is.
         *     - `empty`: It has no file yet.
         *     - `ready`: It has a file and waits for its mapping or for its run.
         *     - `trying`: It is tried out.
         *     - `running`: It is taken in.
         *     - `done`: It was taken in.
         *     - `failed`: It failed; what was taken in stays, and it can be run again: no row counts twice.
         *     - `cancelled`: Somebody ended it; it can be run again.
         * @enum {string}
         */
        ImportState: "empty" | "ready" | "trying" | "running" | "done" | "failed" | "cancelled";
        /**
         * @description What it means.
         *     - `none`: Nothing; it is left out.
         *     - `identifier`: An identifier; the key is its type: `phone`, `wechat_unionid`, or one of the company's own.
         *     - `attribute`: An attribute of the person; the key is the attribute's.
         *     - `property`: A property of the order or event; the key is its name.
         *     - `eventName`: The name of the event.
         *     - `time`: When it happened; of people: when this was known of them.
         *     - `consent`: Whether the person agreed; the key is channel and purpose: `email:marketing`.
         * @enum {string}
         */
        ImportTarget: "none" | "identifier" | "attribute" | "property" | "eventName" | "time" | "consent";
        /** @description Its properties; personal data is masked. */
        JsonElement: unknown;
        /** @description One page of a big table: reached by key, never by offset. */
        KeysetResultDtoOfAccountListItemDto: {
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
            items: components["schemas"]["AccountListItemDto"][];
        };
        /** @description One page of a big table: reached by key, never by offset. */
        KeysetResultDtoOfHouseholdDto: {
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
            items: components["schemas"]["HouseholdDto"][];
        };
        /** @description One page of a big table: reached by key, never by offset. */
        KeysetResultDtoOfMatchReviewDto: {
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
            items: components["schemas"]["MatchReviewDto"][];
        };
        /** @description One page of a big table: reached by key, never by offset. */
        KeysetResultDtoOfProfileListItemDto: {
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
            items: components["schemas"]["ProfileListItemDto"][];
        };
        /** @description One page of a big table: reached by key, never by offset. */
        KeysetResultDtoOfQuarantinedEventDto: {
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
            items: components["schemas"]["QuarantinedEventDto"][];
        };
        /** @description One page of a big table: reached by key, never by offset. */
        KeysetResultDtoOfTimelineEventDto: {
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
            items: components["schemas"]["TimelineEventDto"][];
        };
        /**
         * @description The reason.
         *     - `sameEvent`: One event carried both identifiers.
         *     - `identify`: An identify call joined them.
         *     - `similar`: They are alike.
         *     - `manual`: Somebody joined them by hand.
         * @enum {string}
         */
        LinkKind: "sameEvent" | "identify" | "similar" | "manual";
        /** @description A list that is always whole. */
        ListResultDtoOfAccountEventDto: {
            /** @description The items. */
            items: components["schemas"]["AccountEventDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfAccountPersonDto: {
            /** @description The items. */
            items: components["schemas"]["AccountPersonDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfAttributeDto: {
            /** @description The items. */
            items: components["schemas"]["AttributeDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfEventMeaningDto: {
            /** @description The items. */
            items: components["schemas"]["EventMeaningDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfEventPropertyDto: {
            /** @description The items. */
            items: components["schemas"]["EventPropertyDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfEventTypeDto: {
            /** @description The items. */
            items: components["schemas"]["EventTypeDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfPlanViolationDto: {
            /** @description The items. */
            items: components["schemas"]["PlanViolationDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfSeenEventDto: {
            /** @description The items. */
            items: components["schemas"]["SeenEventDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfSourceDto: {
            /** @description The items. */
            items: components["schemas"]["SourceDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfUnmergeDto: {
            /** @description The items. */
            items: components["schemas"]["UnmergeDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfValueCountDto: {
            /** @description The items. */
            items: components["schemas"]["ValueCountDto"][];
        };
        /** @description A list that is always whole. */
        ListResultDtoOfWebhookDeliveryDto: {
            /** @description The items. */
            items: components["schemas"]["WebhookDeliveryDto"][];
        };
        /** @description A mapping to keep. The stamp is the import's: it changes with every file and every mapping. */
        MapImportDto: {
            concurrencyStamp: string;
            /** @description utf-8 or gb18030; null for what it looks like. */
            encoding?: null | string;
            /** @description The character between cells; null for what it looks like. */
            delimiter?: null | string;
            /** @description True when the first row names the columns. */
            hasHeader?: boolean;
            /** @description What each column means; columns that are not named are left out. */
            columns: components["schemas"]["ImportColumnDto"][];
            matchRule?: components["schemas"]["ImportMatchRule"];
            /** @description Of orders and events: the event's name where no column has it. */
            eventName?: null | string;
        };
        /** @description An attribute that people are compared by. */
        MatchFieldDto: {
            /** @description Its key. */
            attribute: string;
            kind: components["schemas"]["FieldKind"];
            /** @description Its name for people. */
            label: string;
        };
        /** @description An attribute to compare people by. */
        MatchFieldInput: {
            /** @description Its key. */
            attribute: string;
            kind: null | components["schemas"]["FieldKind"];
        };
        /** @description How people are matched. */
        MatchingDto: {
            /** @description What people are compared by. */
            fields: components["schemas"]["MatchFieldDto"][];
            /** @description True where nobody has chosen the fields yet, and the names of the attributes suggest them. */
            isSuggested: boolean;
            /** @description True when people who come later are compared with those who are there. */
            isContinuous: boolean;
            /** @description To be sent along with a change. */
            concurrencyStamp: string;
            /**
             * Format: double
             * @description From this probability on, from 0 to 1, two are merged.
             */
            mergeFrom: number;
            /**
             * Format: double
             * @description From this probability on somebody is asked.
             */
            reviewFrom: number;
            model: null | components["schemas"]["MatchModelDto"];
            run: null | components["schemas"]["MatchRunDto"];
            /**
             * Format: int64
             * @description Pairs that wait for a decision and that the caller may see, up to 10,000.
             */
            openReviewCount: number;
        };
        /** @description What the last run learnt; null before the first. */
        MatchModelDto: {
            /**
             * Format: int32
             * @description From how many records.
             */
            recordCount: number;
            /**
             * Format: date-time
             * @description When.
             */
            estimatedTime: string;
            /** @description True where the fields were changed since: the next run will learn anew. */
            isOutdated: boolean;
            /** @description Field by field. */
            fields: components["schemas"]["MatchModelFieldDto"][];
        };
        /** @description What a field says of two records. */
        MatchModelFieldDto: {
            /** @description Its name for people. */
            label: string;
            kind: components["schemas"]["FieldKind"];
            /**
             * Format: double
             * @description log2 of the likelihood ratio when the values are equal: how far that speaks for one person. Rare values say more.
             */
            agreementWeight: number;
            /**
             * Format: double
             * @description The same when they are different; below 0 it speaks against one person.
             */
            differenceWeight: number;
            /**
             * Format: int32
             * @description Records that have a value.
             */
            valueCount: number;
        };
        /** @description A pair side by side. */
        MatchReviewDetailsDto: {
            review: components["schemas"]["MatchReviewDto"];
            /** @description Field by field. */
            fields: components["schemas"]["MatchReviewFieldDto"][];
            /** @description Given name and surname were compared across, because they fit that way. */
            namesSwapped: boolean;
            /** @description True when values are masked. */
            isMasked: boolean;
            /** @description True when a value of one of them has changed since the pair was compared. */
            isStale: boolean;
        };
        /** @description A pair of people who may be one. */
        MatchReviewDto: {
            /**
             * Format: uuid
             * @description The pair.
             */
            id: string;
            origin: components["schemas"]["MatchReviewOrigin"];
            /** @description Of a pair that an event named: the type of identifier of which one person would have too many. */
            identifierType: null | string;
            /** @description The same for people. */
            identifierTypeLabel: null | string;
            /**
             * Format: date-time
             * @description Of a pair that an event named: when that happened.
             */
            eventTime: null | string;
            /**
             * Format: double
             * @description Of a pair that is alike: that they are one person, from 0 to 1.
             */
            probability: number;
            refused: null | components["schemas"]["RefusalReason"];
            state: components["schemas"]["MatchReviewState"];
            /**
             * Format: date-time
             * @description When the pair was found.
             */
            foundTime: string;
            /**
             * Format: date-time
             * @description When it was decided.
             */
            decidedTime: null | string;
            /** @description Who decided. */
            userName: null | string;
            /** @description Why. */
            reason: null | string;
            /** @description Both people; of a merged pair twice the same. */
            people: components["schemas"]["MatchReviewPersonDto"][];
            /** @description Labels of the fields that speak for one person, the strongest first. */
            agreeing: string[];
            /** @description Labels of the fields that speak against it, the strongest first. */
            differing: string[];
        };
        /** @description What one field says of a pair. */
        MatchReviewFieldDto: {
            /** @description Its name for people. */
            label: string;
            kind: components["schemas"]["FieldKind"];
            level: components["schemas"]["AgreementLevel"];
            /**
             * Format: double
             * @description log2 of the likelihood ratio: above 0 it speaks for one person, below 0 against; 0 where one of them has no value.
             */
            weight: number;
            /** @description The first person's values as they are now. */
            first: string[];
            /** @description The second person's. */
            second: string[];
        };
        /**
         * @description Where the pair comes from.
         *     - `similar`: The two are alike.
         *     - `event`: An event named them together, but one person would have more identifiers of a type than the rules allow.
         * @enum {string}
         */
        MatchReviewOrigin: "similar" | "event";
        /** @description One of a pair. */
        MatchReviewPersonDto: {
            /**
             * Format: uuid
             * @description The profile.
             */
            profileId: string;
            /**
             * Format: int64
             * @description Its number, as P-number.
             */
            profileNo: number;
            /** @description The name, masked unless the caller may see it. */
            name: null | string;
            /** @description The city. */
            city: null | string;
            /** @description The organisation unit's name. */
            unitName: null | string;
            /**
             * Format: date-time
             * @description When the person first appeared.
             */
            firstSeenTime: string;
            /**
             * Format: date-time
             * @description When the person was last active.
             */
            lastSeenTime: string;
            /**
             * Format: int64
             * @description Events of the person. Only side by side.
             */
            eventCount: number;
            /** @description What the person bought. Only side by side. */
            purchases: components["schemas"]["ProfilePurchasesDto"][];
            /** @description What the person is known by. Only side by side. */
            identifiers: components["schemas"]["ProfileIdentifierDto"][];
        };
        /**
         * @description What was decided.
         *     - `open`: Nothing yet.
         *     - `merged`: One person.
         *     - `keptApart`: Two people.
         * @enum {string}
         */
        MatchReviewState: "open" | "merged" | "keptApart";
        /** @description The newest run; null before the first. */
        MatchRunDto: {
            /**
             * Format: uuid
             * @description The operation, as it stands in the task centre too.
             */
            id: string;
            state: components["schemas"]["OperationState"];
            /** @description True when it only counts. */
            isTrial: boolean;
            /** @description What it is at, in the caller's language; null when it has ended. */
            step: null | string;
            /**
             * Format: int64
             * @description How many things the step has to see to; null where that is not known.
             */
            total: null | number;
            /**
             * Format: int64
             * @description How many it has seen to.
             */
            done: number;
            /**
             * Format: int64
             * @description Profiles that became part of another; of a trial, that would.
             */
            mergedCount: number;
            /**
             * Format: int64
             * @description Pairs that were put to a decision; of a trial, that would be.
             */
            reviewCount: number;
            /** @description Why it failed, in the caller's language. */
            error: null | string;
            /** @description Who started it. */
            userName: string;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            creationTime: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            finishedTime: null | string;
        };
        /** @description What came of a merge. */
        MergeDto: {
            /**
             * Format: uuid
             * @description The profile that lives on; the ids of the others lead to it.
             */
            profileId: string;
        };
        /** @description Who would come of a merge. Nothing of it has been done. */
        MergePreviewDto: {
            person: components["schemas"]["PersonPreviewDto"];
            /** @description Keys of the attributes of which the profiles have values that contradict each other, also where both are masked alike. */
            contradictions: string[];
        };
        /**
         * @description How an operation (任务) stands.
         *     - `waiting`: Asked for; a host takes it up in a moment.
         *     - `running`: At work.
         *     - `done`: Through.
         *     - `failed`: Given up; its error says why.
         *     - `cancelled`: Ended by hand, or overtaken by a newer one.
         * @enum {string}
         */
        OperationState: "waiting" | "running" | "done" | "failed" | "cancelled";
        /** @description One page of a small table, with the exact number of all rows. */
        PagedResultDtoOfImportDto: {
            /**
             * Format: int64
             * @description The number of rows that match, on all pages.
             */
            totalCount: number;
            /** @description The items. */
            items: components["schemas"]["ImportDto"][];
        };
        /** @description One page of a small table, with the exact number of all rows. */
        PagedResultDtoOfSegmentDto: {
            /**
             * Format: int64
             * @description The number of rows that match, on all pages.
             */
            totalCount: number;
            /** @description The items. */
            items: components["schemas"]["SegmentDto"][];
        };
        /** @description A day on which a part was active. */
        PartActivityDayDto: {
            /**
             * Format: date
             * @description The day, in the company's time zone.
             */
            day: string;
            /**
             * Format: int64
             * @description How many events.
             */
            count: number;
            /**
             * Format: date-time
             * @description When it ends.
             */
            endTime: string;
        };
        /** @description When a part was active, and by which sources. */
        PartActivityDto: {
            /** @description Days with events, in the company's time zone, newest first. */
            days: components["schemas"]["PartActivityDayDto"][];
            /** @description Sources with events, the busiest first. */
            sources: components["schemas"]["PartActivitySourceDto"][];
        };
        /** @description A source that a part has events of. */
        PartActivitySourceDto: {
            /**
             * Format: uuid
             * @description The source.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /**
             * Format: int64
             * @description How many events.
             */
            count: number;
        };
        /** @description Events that an un-merge took out of a single part. */
        PartDivisionDto: {
            /**
             * Format: int64
             * @description The part that they belonged to.
             */
            partNo: number;
            /**
             * Format: int64
             * @description The part that they belong to since.
             */
            newPartNo: number;
            /**
             * Format: date-time
             * @description From when on; null for all from the first on.
             */
            from: null | string;
            /**
             * Format: date-time
             * @description Up to when; null for all to the last.
             */
            to: null | string;
            /**
             * Format: int64
             * @description How many they were.
             */
            eventCount: number;
        };
        /** @description Events of one part that belong to somebody else, as when two people use one phone number, or a number was given to another. The identifier stays with the part, and so do its consents. */
        PartPieceInput: {
            /**
             * Format: int64
             * @description The part, as the profile shows it; it stands in another group.
             */
            partNo: null | number;
            /**
             * Format: date-time
             * @description Events that happened at this time or later; null for all from the first on.
             */
            from?: null | string;
            /**
             * Format: date-time
             * @description Events that happened before this time; null for all to the last.
             */
            to?: null | string;
            /** @description Events of these sources only; empty for all. */
            sourceIds?: string[];
        };
        /** @description A person as they would be after a merge or an un-merge, with all that would be theirs. Personal data is masked. */
        PersonPreviewDto: {
            /**
             * Format: uuid
             * @description The profile's id, which is that of its first part.
             */
            profileId: string;
            /** @description True for the one who keeps the id of the profile that one began with. */
            keepsId: boolean;
            /** @description The parts. */
            partNos: number[];
            /** @description The name that the person's own values give. */
            name: null | string;
            /** @description The city that the person's own values give. */
            city: null | string;
            /** @description Identifiers, masked. */
            identifiers: components["schemas"]["ProfileIdentifierDto"][];
            /**
             * Format: int64
             * @description How many events.
             */
            eventCount: number;
            /**
             * Format: int32
             * @description How many values of attributes.
             */
            valueCount: number;
            /** @description Tags, at most 200. */
            tags: string[];
            /**
             * Format: int32
             * @description How many entries in the history of consents.
             */
            consentCount: number;
            /** @description What was bought, by currency. */
            purchases: components["schemas"]["ProfilePurchasesDto"][];
            /** @description Segments that the person meets by themselves. */
            segments: components["schemas"]["PersonPreviewSegmentDto"][];
            /** @description What other modules keep about the person. */
            records: components["schemas"]["PersonPreviewRecordsDto"][];
        };
        /** @description How many things of one kind another module keeps about a person. */
        PersonPreviewRecordsDto: {
            /** @description The kind, `campaign.enrolments`. */
            kind: string;
            /** @description Its name in the reader's language. */
            label: string;
            /**
             * Format: int64
             * @description How many.
             */
            count: number;
            /**
             * Format: int64
             * @description How many of these come along with events that are taken out of a part.
             */
            followingCount: number;
        };
        /** @description A segment of one of the people. */
        PersonPreviewSegmentDto: {
            /**
             * Format: uuid
             * @description The segment.
             */
            id: string;
            /** @description Its name. */
            name: string;
        };
        /** @description An event that is planned. */
        PlanEventDto: {
            kind: components["schemas"]["PlanEventKind"];
            /** @description The name of a track event; of the others there is one definition each. */
            name?: null | string;
            /** @description When it is sent and what it means, for the people in the UI. */
            description?: null | string;
            /** @description Its properties; others are unplanned. */
            properties: components["schemas"]["PlanPropertyDto"][];
        };
        /**
         * @description What it is about.
         *     - `track`: A track event of a certain name.
         *     - `page`: Every page seen.
         *     - `screen`: Every screen seen.
         *     - `identify`: What is said of people: the traits of identify.
         *     - `group`: What is said of groups.
         * @enum {string}
         */
        PlanEventKind: "track" | "page" | "screen" | "identify" | "group";
        /** @description What becomes of events that are not as planned. */
        PlanPoliciesDto: {
            unplannedEvent: components["schemas"]["PlanPolicy"];
            unplannedProperty: components["schemas"]["PlanPolicy"];
            missingProperty: components["schemas"]["PlanPolicy"];
            wrongType: components["schemas"]["PlanPolicy"];
            valueNotAllowed: components["schemas"]["PlanPolicy"];
        };
        /**
         * @description Accept, flag or quarantine.
         *     - `accept`: It is stored as it came.
         *     - `flag`: It is stored as it came, and marked.
         *     - `drop`: It is stored without the field, and marked. Only where there is a field.
         *     - `quarantine`: It is put in quarantine.
         * @enum {string}
         */
        PlanPolicy: "accept" | "flag" | "drop" | "quarantine";
        /** @description What would have become of the source's latest stored events under a plan. */
        PlanPreviewDto: {
            /**
             * Format: int32
             * @description How many events were looked at.
             */
            eventCount: number;
            /**
             * Format: date-time
             * @description The oldest of them.
             */
            sinceTime: null | string;
            /**
             * Format: int32
             * @description Stored as they came, without a mark.
             */
            passed: number;
            /**
             * Format: int32
             * @description Stored as they came, with a mark.
             */
            flagged: number;
            /**
             * Format: int32
             * @description Stored without some field.
             */
            dropped: number;
            /**
             * Format: int32
             * @description Put in quarantine.
             */
            quarantined: number;
            /** @description In which ways, the most frequent first. */
            violations: components["schemas"]["PlanPreviewViolationDto"][];
        };
        /** @description One way in which events would not have been as planned. */
        PlanPreviewViolationDto: {
            violation: components["schemas"]["PlanViolationKind"];
            kind: components["schemas"]["PlanEventKind"];
            /** @description The name of a track event, else that of the call. */
            name: string;
            /** @description What people call it. */
            label: string;
            /** @description The property; null where it is about the event. */
            property: null | string;
            /**
             * Format: int32
             * @description In how many events.
             */
            count: number;
            policy: components["schemas"]["PlanPolicy"];
        };
        /** @description A property that is planned. */
        PlanPropertyDto: {
            /** @description Where it stands: `price`, `address.city`, `products[].sku`. A dot that belongs to a name is written `\.`. */
            path: string;
            /** @description What its value may be; none allows everything. */
            types: components["schemas"]["PlanPropertyType"][];
            /** @description It is there in every event of the kind. Within an optional object or a list: in every one of them. */
            isRequired: boolean;
            /** @description The values it may have; none allows all. Of a list: each of its values. */
            allowedValues: string[];
            /** @description What it says, for the people in the UI. */
            description?: null | string;
        };
        /**
         * @description What the value of a property may be.
         *     - `text`: Any text.
         *     - `number`: Any number.
         *     - `wholeNumber`: A number without a fraction.
         *     - `boolean`: true or false.
         *     - `time`: ISO 8601 text, or milliseconds since 1970.
         *     - `list`: A list.
         *     - `object`: An object.
         * @enum {string}
         */
        PlanPropertyType: "text" | "number" | "wholeNumber" | "boolean" | "time" | "list" | "object";
        /** @description An event that came. */
        PlanSampleDto: {
            /**
             * Format: date-time
             * @description When.
             */
            receivedTime: string;
            /** @description It is in the quarantine. */
            isQuarantined: boolean;
            properties: components["schemas"]["JsonElement"];
        };
        /** @description Events as they came lately, and the definition that would be made of them. */
        PlanSamplesDto: {
            /** @description The newest first; none for who sees only some of the people. */
            samples: components["schemas"]["PlanSampleDto"][];
            /**
             * Format: int32
             * @description How many events the definition is made of.
             */
            eventCount: number;
            definition: components["schemas"]["PlanEventDto"];
        };
        /** @description Events to plan as they were seen. */
        PlanSeenDto: {
            /** @description Which; none means all that are not planned. */
            events: components["schemas"]["PlanSeenEventInput"][];
            /** @description Of the plan as it was read; empty where there is none yet. */
            concurrencyStamp?: string;
        };
        /** @description An event that was seen. */
        PlanSeenEventInput: {
            kind?: components["schemas"]["PlanEventKind"];
            /** @description The name of a track event. */
            name?: null | string;
        };
        /** @description A property of a planned event to plan as it was seen. */
        PlanSeenPropertyDto: {
            kind?: components["schemas"]["PlanEventKind"];
            /** @description The name of a track event. */
            name?: null | string;
            /** @description Where the property stands. */
            path: string;
            /** @description Of the plan as it was read. */
            concurrencyStamp?: string;
        };
        /** @description How often events of a source were not as planned, in one way. */
        PlanViolationDto: {
            violation: components["schemas"]["PlanViolationKind"];
            kind: components["schemas"]["PlanEventKind"];
            /** @description The name of a track event, else that of the call. */
            name: string;
            /** @description What people call it. */
            label: string;
            /** @description The property; null where it is about the event. */
            property: null | string;
            /**
             * Format: int64
             * @description In how many events.
             */
            count: number;
            /**
             * Format: date-time
             * @description Since when.
             */
            firstTime: string;
            /**
             * Format: date-time
             * @description When last.
             */
            lastTime: string;
            /** @description The last value, shortened, personal data masked. */
            sample: null | string;
            policy: components["schemas"]["PlanPolicy"];
        };
        /**
         * @description In which way.
         *     - `unplannedEvent`: A track event that the plan does not know.
         *     - `unplannedProperty`: A property that the plan does not know.
         *     - `missingProperty`: A required property that is missing or null.
         *     - `wrongType`: A value of another type.
         *     - `valueNotAllowed`: A value that is none of the allowed ones.
         * @enum {string}
         */
        PlanViolationKind: "unplannedEvent" | "unplannedProperty" | "missingProperty" | "wrongType" | "valueNotAllowed";
        /** @description Who is one person. */
        PreviewMergeDto: {
            /** @description Two to twenty profiles. */
            profileIds: string[];
        };
        /** @description A condition to count. */
        PreviewSegmentDto: {
            condition?: components["schemas"]["JsonElement"];
            /**
             * Format: uuid
             * @description The segment that is edited, if it exists already.
             */
            segmentId?: null | string;
            /** @description Count each condition too. */
            withRows?: boolean;
            /** @description Show ten people who meet it. */
            withSample?: boolean;
        };
        /** @description How a profile is to be taken apart. */
        PreviewUnmergeDto: {
            /**
             * Format: uuid
             * @description The profile.
             */
            profileId: null | string;
            /** @description Two to twenty groups; every part of the profile stands in one of them. */
            groups: components["schemas"]["UnmergeGroupInput"][];
        };
        /** @description An attribute of a person with where it comes from. */
        ProfileAttributeDto: {
            /** @description The key. */
            key: string;
            /** @description The name in the language of the request. */
            label: string;
            type: components["schemas"]["AttributeType"];
            /** @description True for personal data. */
            isPersonal: boolean;
            value: null | components["schemas"]["JsonElement"];
            /** @description The source that the value comes from. */
            sourceName: null | string;
            /**
             * Format: date-time
             * @description When it was observed.
             */
            observedTime: null | string;
            rule: components["schemas"]["SurvivorshipRule"];
            /** @description Every value that any source gave, the one that counts first. */
            candidates: components["schemas"]["AttributeCandidateDto"][];
        };
        /** @description A consent of a person for one address. */
        ProfileConsentDto: {
            /** @description An opaque key of the address, to change the consent by; the address itself is masked. */
            addressKey: string;
            /** @description The address, masked. */
            address: string;
            /** @description The channel. */
            channel: string;
            /** @description The purpose. */
            purpose: string;
            /** @description True granted, false withdrawn, null never asked. */
            isGranted: null | boolean;
            /**
             * Format: date-time
             * @description Since when.
             */
            since: null | string;
            /** @description Every word on it, the newest first. */
            history: components["schemas"]["ConsentHistoryDto"][];
        };
        /** @description Everything known of a person (360), masked. */
        ProfileDetailsDto: {
            /**
             * Format: int64
             * @description The birth part, by which other modules know the person.
             */
            partNo: number;
            /** @description All parts of the person, by which other modules' cards are asked for. */
            partNos: number[];
            /** @description The name, or null; shown to those who may reveal personal data, else masked. */
            name: null | string;
            /** @description True with a user id, member number, e-mail or phone. */
            isKnown: boolean;
            /**
             * Format: uuid
             * @description The organisation unit; null for the whole tenant.
             */
            unitId: null | string;
            /** @description The name of the organisation unit. */
            unitName: null | string;
            /**
             * Format: date-time
             * @description The first event.
             */
            firstSeenTime: string;
            /**
             * Format: date-time
             * @description The last event.
             */
            lastSeenTime: string;
            /**
             * Format: int64
             * @description How many events there are.
             */
            eventCount: number;
            /** @description Orders and refunds, one line a currency. */
            purchases: components["schemas"]["ProfilePurchasesDto"][];
            /** @description The identifiers, masked. */
            identifiers: components["schemas"]["ProfileIdentifierDto"][];
            /** @description Why the parts are together. */
            links: components["schemas"]["ProfileLinkDto"][];
            /** @description The attributes. */
            attributes: components["schemas"]["ProfileAttributeDto"][];
            /** @description The consents as they stand. */
            consents: components["schemas"]["ProfileConsentDto"][];
            /** @description The segments that the person is in. */
            segments: components["schemas"]["ProfileSegmentDto"][];
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description An identifier of a person. */
        ProfileIdentifierDto: {
            kind: components["schemas"]["IdentifierKind"];
            /** @description Its value; masked unless it was revealed. */
            value: string;
            /**
             * Format: int64
             * @description The part that it founded.
             */
            partNo: number;
            /**
             * Format: date-time
             * @description When it was first seen.
             */
            creationTime: string;
        };
        /** @description Why two parts are one person. */
        ProfileLinkDto: {
            /**
             * Format: int64
             * @description One part.
             */
            partA: number;
            /**
             * Format: int64
             * @description The other.
             */
            partB: number;
            kind: components["schemas"]["LinkKind"];
            /** @description The source of the event that linked them, where it is known. */
            sourceName: null | string;
            /**
             * Format: date-time
             * @description Since when.
             */
            creationTime: string;
            /** @description Who joined them by hand. */
            userName: null | string;
            /** @description What they gave as the reason. */
            reason: null | string;
            /**
             * Format: double
             * @description Of similar ones: how likely they were one person, from 0 to 1.
             */
            probability: null | number;
            /** @description Of similar ones: labels of the fields that spoke for it, the strongest first. */
            agreeing: null | string[];
        };
        /** @description A profile in a list. The name is shown to those who may reveal personal data, else masked; phone and e-mail are always masked. */
        ProfileListItemDto: {
            /**
             * Format: int64
             * @description The birth part, by which other modules know the person.
             */
            partNo: number;
            /** @description The name, or null. */
            name: null | string;
            /** @description The e-mail address, masked. */
            email: null | string;
            /** @description The phone number, masked. */
            phone: null | string;
            /** @description The city. */
            city: null | string;
            /** @description True with a user id, member number, e-mail or phone. */
            isKnown: boolean;
            /**
             * Format: uuid
             * @description The organisation unit; null for the whole tenant.
             */
            unitId: null | string;
            /**
             * Format: date-time
             * @description The first event.
             */
            firstSeenTime: string;
            /**
             * Format: date-time
             * @description The last event, rounded down to five minutes; a person's details have it exactly.
             */
            lastSeenTime: string;
            /** @description The names of the person's segments, at most five. */
            segments: string[];
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description What a person bought, in one currency. */
        ProfilePurchasesDto: {
            /** @description The ISO 4217 code. */
            currency: string;
            /**
             * Format: int32
             * @description How many orders.
             */
            orderCount: number;
            /**
             * Format: double
             * @description Orders minus their refunds, whoever made them; no order counts for less than nothing, and a refund whose order is unknown not at all.
             */
            amount: number;
            /**
             * Format: date-time
             * @description The last order.
             */
            lastOrderTime: null | string;
        };
        /** @description The personal data of a profile, unmasked. */
        ProfileRevealedDto: {
            /** @description The name. */
            name: null | string;
            /** @description All identifiers. */
            identifiers: components["schemas"]["ProfileIdentifierDto"][];
            /** @description The values of personal attributes by key. */
            attributes: {
                [key: string]: unknown;
            };
        };
        /** @description A segment that a person is in. */
        ProfileSegmentDto: {
            /** @description Its name. */
            name: string;
            /**
             * Format: date-time
             * @description Since when.
             */
            enteredTime: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description A refused event with what came. */
        QuarantinedEventDetailsDto: {
            /** @description What to do about it, in words. */
            advice: string;
            /** @description The event's own id. */
            eventId: null | string;
            /** @description The SDK that sent it, with its version. */
            library: null | string;
            /** @description The JSON as it came, personal data masked; null when it cannot be read well enough to mask it. */
            json: null | string;
            /** @description What the request said for all its events, masked likewise. */
            envelope: null | string;
            /**
             * Format: uuid
             * @description Its key in the quarantine.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it came.
             */
            receivedTime: string;
            /**
             * Format: uuid
             * @description The source that sent it; null for the platform itself.
             */
            sourceId: null | string;
            /** @description The source's name. */
            sourceName: null | string;
            /** @description Its name, or the call it came by, as far as that can be read. */
            eventName: null | string;
            /** @description What people call it, in the language of the request: the name itself where they have no other. */
            eventLabel: null | string;
            /** @description Why it was refused: a key. */
            reason: string;
            /** @description The reason in words. */
            reasonText: string;
            /** @description What exactly: the field, the figure. */
            detail: null | string;
            /**
             * Format: int32
             * @description Its true size in bytes.
             */
            size: number;
            /**
             * Format: date-time
             * @description When it was last replayed in vain.
             */
            replayedTime: null | string;
            /** @description False when not all of it was kept, or nothing that is changed here can make it good. */
            canBeReplayed: boolean;
        };
        /** @description An event that was refused. */
        QuarantinedEventDto: {
            /**
             * Format: uuid
             * @description Its key in the quarantine.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it came.
             */
            receivedTime: string;
            /**
             * Format: uuid
             * @description The source that sent it; null for the platform itself.
             */
            sourceId: null | string;
            /** @description The source's name. */
            sourceName: null | string;
            /** @description Its name, or the call it came by, as far as that can be read. */
            eventName: null | string;
            /** @description What people call it, in the language of the request: the name itself where they have no other. */
            eventLabel: null | string;
            /** @description Why it was refused: a key. */
            reason: string;
            /** @description The reason in words. */
            reasonText: string;
            /** @description What exactly: the field, the figure. */
            detail: null | string;
            /**
             * Format: int32
             * @description Its true size in bytes.
             */
            size: number;
            /**
             * Format: date-time
             * @description When it was last replayed in vain.
             */
            replayedTime: null | string;
            /** @description False when not all of it was kept, or nothing that is changed here can make it good. */
            canBeReplayed: boolean;
        };
        /** @description Chosen refused events. */
        QuarantinedIdsDto: {
            /** @description Their keys. */
            ids: string[];
        };
        /** @description Which refused events; all when nothing is said. */
        QuarantineFilterDto: {
            /**
             * Format: uuid
             * @description Only of this source.
             */
            sourceId?: null | string;
            /** @description Only with this reason. */
            reason?: null | string;
            /** @description Only where the event's name or type holds this. */
            eventName?: null | string;
            /**
             * Format: date-time
             * @description Only those that came then or later.
             */
            from?: null | string;
            /**
             * Format: date-time
             * @description Only those that came before.
             */
            to?: null | string;
        };
        /** @description Replays or discards everything that fits a filter. */
        QuarantineJobDto: {
            /**
             * Format: uuid
             * @description The job.
             */
            id: string;
            kind: components["schemas"]["QuarantineJobKind"];
            state: components["schemas"]["QuarantineJobState"];
            /**
             * Format: int64
             * @description How many events fitted when it began.
             */
            total: number;
            /**
             * Format: int64
             * @description How many it has seen.
             */
            done: number;
            /**
             * Format: int64
             * @description How many are stored now.
             */
            stored: number;
            /**
             * Format: int64
             * @description How many had been stored before.
             */
            duplicates: number;
            /**
             * Format: int64
             * @description How many are still refused.
             */
            refused: number;
            /** @description Who began it. */
            userName: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            createdTime: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            finishedTime: null | string;
        };
        /**
         * @description What it does.
         *     - `replay`: Takes them in again.
         *     - `discard`: Throws them away.
         * @enum {string}
         */
        QuarantineJobKind: "replay" | "discard";
        /**
         * @description How it stands.
         *     - `running`: At work.
         *     - `done`: Through.
         *     - `cancelled`: Ended by hand.
         *     - `failed`: Given up after several failures.
         * @enum {string}
         */
        QuarantineJobState: "running" | "done" | "cancelled" | "failed";
        /** @description What became of refused events. */
        QuarantineOutcomeDto: {
            /**
             * Format: int32
             * @description How many are no longer in the quarantine because they were thrown away.
             */
            discarded: number;
            /**
             * Format: int32
             * @description How many are stored now.
             */
            stored: number;
            /**
             * Format: int32
             * @description How many had been stored before, and left the quarantine too.
             */
            duplicates: number;
            /**
             * Format: int32
             * @description How many are still refused, perhaps for another reason.
             */
            refused: number;
        };
        /** @description How many events were refused for a reason. */
        QuarantineReasonCountDto: {
            /** @description Its key. */
            reason: string;
            /** @description Its words, in the language of the answer. */
            label: string;
            /**
             * Format: int64
             * @description How many.
             */
            count: number;
        };
        /** @description A reason to refuse an event. */
        QuarantineReasonDto: {
            /** @description Its key. */
            reason: string;
            /** @description Its words, in the language of the answer. */
            label: string;
        };
        /** @description A refused event as it came. */
        QuarantineRevealedDto: {
            /** @description The text; bytes that are no text are shown as �. */
            json: string;
            /** @description What the request said for all its events. */
            envelope: null | string;
        };
        /** @description How many events were refused, and why. */
        QuarantineSummaryDto: {
            /**
             * Format: int64
             * @description All of them.
             */
            total: number;
            /** @description By reason, the most frequent first. */
            reasons: components["schemas"]["QuarantineReasonCountDto"][];
            /** @description Every reason there is, for a choice. */
            allReasons: components["schemas"]["QuarantineReasonDto"][];
        };
        /**
         * @description Why a likely pair was not merged by itself; null where it was not likely enough.
         *     - `mustNot`: Somebody said that they are two people.
         *     - `contradictingIdentifiers`: Two user ids, two national ids.
         *     - `identifierLimit`: More identifiers of a type than a person may have.
         *     - `contradictingBirthDates`: Two birth dates and no identifier that outweighs them.
         *     - `weakBridge`: One pair fits, the others of the two groups speak against it.
         *     - `clusterSize`: More records than a person has.
         * @enum {null|string}
         */
        RefusalReason: "mustNot" | "contradictingIdentifiers" | "identifierLimit" | "contradictingBirthDates" | "weakBridge" | "clusterSize" | null;
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
        /** @description Asks for personal data. */
        RevealMatchReviewDto: {
            /** @description Why; it stands in the audit log. */
            reason: string;
        };
        /** @description Asks to see personal data. */
        RevealProfileDto: {
            /** @description Why; it stands in the audit log. */
            reason: string;
        };
        /** @description Asks to see a refused event unmasked. */
        RevealQuarantinedDto: {
            /** @description Why; it stands in the audit log. */
            reason: string;
        };
        /** @description Asks for a new write key. */
        RotateWriteKeyDto: {
            concurrencyStamp: string;
        };
        /** @description A search to start. */
        RunHouseholdSearchDto: {
            /** @description Makes a repeated request harmless: the second one answers with the search of the first. */
            idempotencyKey?: null | string;
        };
        /** @description A run to start. */
        RunMatchingDto: {
            /** @description True to count only what would be merged and asked, and to change nobody. */
            isTrial?: boolean;
            /** @description Makes a repeated request harmless: the second one answers with the run of the first. */
            idempotencyKey?: null | string;
        };
        /** @description An event that the source has sent, planned or not. */
        SeenEventDto: {
            kind: components["schemas"]["PlanEventKind"];
            /** @description The name of a track event, else that of the call. */
            name: string;
            /** @description What people call it. */
            label: string;
            /**
             * Format: int64
             * @description How often it came, those put in quarantine by the plan included.
             */
            count: number;
            /**
             * Format: date-time
             * @description When it first came.
             */
            firstTime: string;
            /**
             * Format: date-time
             * @description When it last came.
             */
            lastTime: string;
            /** @description The plan has it. */
            isPlanned: boolean;
        };
        /** @description A segment with its condition. */
        SegmentDetailsDto: {
            condition: components["schemas"]["JsonElement"];
            sentenceParts: null | components["schemas"]["ConditionSentenceDto"];
            /** @description What is wrong with the condition now, for example an attribute that is gone. */
            faults: components["schemas"]["ConditionFault"][];
            /** @description Where the segment is used. */
            uses: components["schemas"]["SegmentUse"][];
            /** @description Its name. */
            name: string;
            /** @description What it is for. */
            description: null | string;
            /** @description The condition as one sentence, in the language of the request; null where it can no longer be read. */
            sentence: null | string;
            /** @description False: the members stay as they are. */
            isActive: boolean;
            /**
             * Format: int64
             * @description How many people are in it, whoever asks.
             */
            memberCount: number;
            /**
             * Format: date-time
             * @description The moment for which the members are right; null while they are worked out for the first time.
             */
            asOf: null | string;
            /** @description True while the members are worked out from scratch. */
            isRebuilding: boolean;
            /** @description Why the last evaluation failed; null when it went well. */
            lastError: null | string;
            /**
             * Format: date-time
             * @description When it failed.
             */
            lastErrorTime: null | string;
            /**
             * Format: date-time
             * @description When the segment was made.
             */
            creationTime: string;
            /**
             * Format: date-time
             * @description When somebody last changed it.
             */
            lastModificationTime: string;
            concurrencyStamp: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description A segment. */
        SegmentDto: {
            /** @description Its name. */
            name: string;
            /** @description What it is for. */
            description: null | string;
            /** @description The condition as one sentence, in the language of the request; null where it can no longer be read. */
            sentence: null | string;
            /** @description False: the members stay as they are. */
            isActive: boolean;
            /**
             * Format: int64
             * @description How many people are in it, whoever asks.
             */
            memberCount: number;
            /**
             * Format: date-time
             * @description The moment for which the members are right; null while they are worked out for the first time.
             */
            asOf: null | string;
            /** @description True while the members are worked out from scratch. */
            isRebuilding: boolean;
            /** @description Why the last evaluation failed; null when it went well. */
            lastError: null | string;
            /**
             * Format: date-time
             * @description When it failed.
             */
            lastErrorTime: null | string;
            /**
             * Format: date-time
             * @description When the segment was made.
             */
            creationTime: string;
            /**
             * Format: date-time
             * @description When somebody last changed it.
             */
            lastModificationTime: string;
            concurrencyStamp: string;
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
        };
        /** @description Who meets a condition now, among the people whom the asking user may see. */
        SegmentPreviewDto: {
            /**
             * Format: int64
             * @description How many people.
             */
            count: number;
            /**
             * Format: int64
             * @description Of how many.
             */
            total: number;
            /**
             * Format: date-time
             * @description The moment of the count.
             */
            asOf: string;
            /**
             * Format: int32
             * @description How long the database took.
             */
            elapsedMilliseconds: number;
            /** @description Each condition of the tree, groups included, by its path. */
            rows: components["schemas"]["SegmentPreviewRowDto"][];
            /** @description Ten people who meet it, as in the list of profiles. */
            sample: components["schemas"]["ProfileListItemDto"][];
            sentence: null | components["schemas"]["ConditionSentenceDto"];
        };
        /** @description The count of one condition of the tree. */
        SegmentPreviewRowDto: {
            /** @description The condition, as a JSON path: `conditions[1]`. */
            path: string;
            /**
             * Format: int64
             * @description How many people meet this condition alone (单独); of a group `none`, how many it would take away.
             */
            alone: number;
            /**
             * Format: int64
             * @description How many are left after this condition and those before it in its group (逐条收窄); in a group `any`, how many it and those before it reach.
             */
            left: number;
        };
        /** @description A place that uses a segment. */
        SegmentUse: {
            /** @description What it is: `segment`, `journey`, …. */
            kind: string;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description Its name. */
            name: string;
        };
        /** @description A piece of a sentence. */
        SentencePartDto: {
            /** @description The text. */
            text: string;
            kind: components["schemas"]["SentencePartKind"];
            /** @description The condition it belongs to, as a JSON path: `conditions[1]`; empty for the root. */
            path: string;
        };
        /**
         * @description What it is.
         *     - `plain`: Words in between.
         *     - `field`: An attribute, event, segment or channel.
         *     - `operator`: An operator.
         *     - `value`: A value.
         * @enum {string}
         */
        SentencePartKind: "plain" | "field" | "operator" | "value";
        /** @description What came from a source on a day. */
        SourceDayDto: {
            /**
             * Format: date
             * @description The company's day.
             */
            day: string;
            /**
             * Format: uuid
             * @description The source.
             */
            sourceId: string;
            /**
             * Format: int64
             * @description Events that came.
             */
            received: number;
            /**
             * Format: int64
             * @description Events in the event log.
             */
            stored: number;
            /**
             * Format: int64
             * @description Refused events.
             */
            quarantined: number;
            /**
             * Format: int64
             * @description Events that had come before.
             */
            duplicates: number;
        };
        /** @description A source of events. */
        SourceDto: {
            /** @description The name, unique in the tenant. */
            name: string;
            kind: components["schemas"]["SourceKind"];
            /** @description False refuses its events with 401. */
            isEnabled: boolean;
            /** @description True lets its events grant consents; withdrawing one is always possible. */
            mayGrantConsent: boolean;
            /** @description True lets its events count as orders and refunds; else such events are quarantined. */
            countsOrders: boolean;
            /** @description The write key for the SDK; null for a reader who may not edit sources. */
            writeKey: null | string;
            /**
             * Format: date-time
             * @description When its last event came, to about ten seconds; null when none was stored yet.
             */
            lastEventTime: null | string;
            /**
             * Format: int64
             * @description How many of its events that came in the last 24 hours are in the quarantine.
             */
            refusedCount: number;
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
         * @description Whether it still sends.
         *     - `never`: Nothing ever came.
         *     - `learning`: It has sent on fewer than three days of the fourteen before the last event: what is usual for it is not known yet.
         *     - `fresh`: It sends as usual.
         *     - `silent`: It has been silent for more than an hour and three times as long as it ever was in those fourteen days.
         *     - `off`: The source is switched off.
         * @enum {string}
         */
        SourceFreshness: "never" | "learning" | "fresh" | "silent" | "off";
        /**
         * @description Browser, server or webhook.
         *     - `browser`: A web page: its write key is public, so by default it neither grants consents nor counts orders.
         *     - `server`: A server or a mini program's back end: its write key is secret.
         *     - `webhook`: Another system that posts JSON of its own form, which a mapping makes events of; trusted as a server is.
         *     - `internal`: The platform's own modules; one for each tenant, never edited.
         * @enum {string}
         */
        SourceKind: "browser" | "server" | "webhook" | "internal";
        /** @description The quality of a source. */
        SourceQualityDto: {
            /**
             * Format: uuid
             * @description The source.
             */
            id: string;
            /** @description Its name. */
            name: string;
            kind: components["schemas"]["SourceKind"];
            counts: components["schemas"]["DataQualityCountsDto"];
            freshness: components["schemas"]["SourceFreshness"];
            /**
             * Format: date-time
             * @description When the last event came, refused ones and duplicates too; null when nothing ever did.
             */
            lastReceivedTime: null | string;
            /**
             * Format: int64
             * @description The longest it was silent in the fourteen days up to its last event, in seconds; null where nothing can be said of it.
             */
            longestGapSeconds: null | number;
            /**
             * Format: date-time
             * @description From when on its silence is longer than usual; null where nothing can be said of it.
             */
            silentFrom: null | string;
        };
        /** Format: binary */
        Stream: string;
        /** @description Somebody whose value would be another. */
        SurvivorshipChangeDto: {
            /**
             * Format: uuid
             * @description The profile.
             */
            profileId: string;
            /**
             * Format: int64
             * @description Its number, as P-number.
             */
            profileNo: number;
            before: null | components["schemas"]["JsonElement"];
            after: null | components["schemas"]["JsonElement"];
            /** @description Who says so; null where there would be none. */
            sourceName: null | string;
        };
        /** @description How the value of an attribute shall be chosen. */
        SurvivorshipInput: {
            /** @description The attribute. */
            key: string;
            rule?: components["schemas"]["SurvivorshipRule"];
            /** @description With Sources, and only then: the source that is believed first, each once. */
            sourceOrder: string[];
        };
        /** @description What another rule would mean. Nothing of it has been done. */
        SurvivorshipPreviewDto: {
            /**
             * Format: int32
             * @description So many people were looked at: those seen last, up to 20,000.
             */
            people: number;
            /**
             * Format: int32
             * @description Those of them of whom different values have been said.
             */
            contested: number;
            /**
             * Format: int32
             * @description Those whose value would be another.
             */
            changed: number;
            /** @description Some of them. */
            examples: components["schemas"]["SurvivorshipChangeDto"][];
        };
        /**
         * @description How it was chosen among what was said.
         *     - `latest`: The value that was observed last. One that was taken back leaves nothing.
         *     - `sources`: The value of the source that is believed first; where that has none, or took it back, of the next.
         *     - `frequent`: The value that most records of the person agree on; a record is what one source says of one identifier. Known as "frequency" in master data management.
         * @enum {string}
         */
        SurvivorshipRule: "latest" | "sources" | "frequent";
        /** @description Takes people apart whom only blocked values hold together. */
        TakeApartBlockedDto: {
            /** @description Why. It stands in the history of each person and in the audit log. */
            reason: string;
            /** @description Makes a repeated request harmless: the second one answers as the first. */
            idempotencyKey?: null | string;
        };
        /**
         * @description What kind of thing it is.
         *     - `behavior`: What the person did (行为).
         *     - `outreach`: Messages and journeys (触达).
         *     - `trade`: Orders, refunds and leads (交易).
         *     - `change`: Changes of identity, attributes and consents (变更).
         * @enum {string}
         */
        TimelineCategory: "behavior" | "outreach" | "trade" | "change";
        /** @description Something that happened. */
        TimelineEventDto: {
            /** @description The event's key in the log. */
            key: string;
            /** @description Its name; those that begin with `mmo.` come from inside. */
            name: string;
            /** @description What people call it, in the language of the answer; its name where there is no other word. */
            label: string;
            /** @description The call it came by: track, identify, page, …. */
            kind: string;
            category: components["schemas"]["TimelineCategory"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurredTime: string;
            /**
             * Format: date-time
             * @description When it arrived.
             */
            receivedTime: string;
            /** @description The source. */
            sourceName: null | string;
            /**
             * Format: uuid
             * @description The source's id.
             */
            sourceId: null | string;
            /**
             * Format: int64
             * @description The part it belongs to.
             */
            partNo: number;
            /** @description True when it is not as the tracking plan of its source says; then it may be stored without a field. */
            isOffPlan: boolean;
            properties: components["schemas"]["JsonElement"];
        };
        /** @description The plan of a source, or the empty one that it begins with. */
        TrackingPlanDto: {
            /**
             * Format: uuid
             * @description The source.
             */
            sourceId: string;
            /** @description Its name. */
            sourceName: string;
            /** @description False as long as nobody has made one. */
            exists: boolean;
            /** @description True when events are judged by it. */
            isOn: boolean;
            policies: components["schemas"]["PlanPoliciesDto"];
            /** @description The events. */
            events: components["schemas"]["PlanEventDto"][];
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedTime: null | string;
            /** @description To be sent along with a change. */
            concurrencyStamp: string;
        };
        /** @description A plan to try or to save. */
        TrackingPlanInput: {
            /** @description True judges events by it from then on. */
            isOn?: boolean;
            policies: components["schemas"]["PlanPoliciesDto"];
            /** @description The events, each once. 10,000 properties and 20,000 allowed values in all. */
            events: components["schemas"]["PlanEventDto"][];
        };
        /** @description Puts together what an un-merge took apart. */
        UndoUnmergeDto: {
            /** @description Why. It stands in the history and the audit log. */
            reason: string;
        };
        /** @description An un-merge that was carried out. */
        UnmergeDto: {
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /** @description The people who came of it, by the ids that their profiles had then; the first kept its id. */
            profileIds: string[];
            /** @description What was taken out of single parts; most un-merges take nothing. */
            divisions: components["schemas"]["PartDivisionDto"][];
            /** @description Why. */
            reason: string;
            /** @description Who did it. */
            userName: string;
            /**
             * Format: date-time
             * @description When.
             */
            creationTime: string;
            /**
             * Format: date-time
             * @description When it was undone; null while it stands.
             */
            undoneTime: null | string;
            /** @description Who undid it. */
            undoneBy: null | string;
            /** @description Why it was undone. */
            undoReason: null | string;
        };
        /** @description The parts that are one person after the un-merge; at least one part or one piece. */
        UnmergeGroupInput: {
            /** @description Part numbers, as the profile shows them. */
            partNos?: number[];
            /** @description Events of parts that stand in other groups. */
            pieces?: components["schemas"]["PartPieceInput"][];
        };
        /** @description What would go where. Nothing of it has been done. */
        UnmergePreviewDto: {
            /** @description The people who would come of it; the first keeps the profile's id. */
            people: components["schemas"]["PersonPreviewDto"][];
        };
        /** @description How accounts shall be scored. */
        UpdateAccountScoreDto: {
            /** @description The rules; none: nothing is scored. */
            rules: components["schemas"]["AccountScoreRuleDto"][];
            /** @description As it was read. */
            concurrencyStamp?: string;
        };
        /** @description What an attribute shall be. */
        UpdateAttributeDefinitionDto: {
            /** @description The name in Chinese. */
            labelZh: string;
            /** @description The name in English. */
            labelEn: string;
            /** @description True for personal data. Whoever makes it visible to all must be allowed to see personal data. */
            isPersonal?: boolean;
            /** @description As it was read. */
            concurrencyStamp?: string;
            /** @description The attribute. */
            key: string;
            rule?: components["schemas"]["SurvivorshipRule"];
            /** @description With Sources, and only then: the source that is believed first, each once. */
            sourceOrder: string[];
        };
        /** @description A changed meaning. */
        UpdateEventMeaningDto: {
            concurrencyStamp: string;
            /** @description The event's name, exactly as it is sent; not one of the platform's own, which begin with `mmo.` */
            eventName: string;
            meaning?: components["schemas"]["EventMeaningKind"];
            /** @description Where the order's id stands in the properties, as in `order_id` or `order.no|id`. */
            orderIdPath: string;
            /** @description Where the amount stands, as in `revenue|total`. */
            amountPath: string;
            /** @description Where the currency stands; null takes the tenant's. */
            currencyPath?: null | string;
        };
        /** @description How households shall be found. */
        UpdateHouseholdSearchDto: {
            /** @description What people of one household share, each attribute once. */
            fields: components["schemas"]["HouseholdFieldDto"][];
            /** @description As it was read. */
            concurrencyStamp?: string;
        };
        /** @description Rules to set. */
        UpdateIdentifierRulesDto: {
            /** @description As it was read. */
            concurrencyStamp?: string;
            /** @description Every type of the platform once, and those of the company's own. */
            rules: components["schemas"]["IdentifierRuleInput"][];
        };
        /** @description How people shall be matched. */
        UpdateMatchingDto: {
            /** @description What people are compared by: each attribute once. */
            fields: components["schemas"]["MatchFieldInput"][];
            /** @description True to compare people who come later with those who are there, as soon as there has been a run. */
            isContinuous?: boolean;
            /** @description As it was read. */
            concurrencyStamp?: string;
        };
        /** @description A changed segment. */
        UpdateSegmentDto: {
            concurrencyStamp: string;
            /** @description Its name, unique in the tenant. */
            name: string;
            /** @description What it is for. */
            description?: null | string;
            condition?: components["schemas"]["JsonElement"];
            /** @description False: the members stay as they are. */
            isActive?: boolean;
        };
        /** @description A changed source. */
        UpdateSourceDto: {
            /** @description The name, unique in the tenant. */
            name: string;
            /** @description False refuses its events with 401, on every host within five seconds. */
            isEnabled?: boolean;
            /** @description May its events grant consents? */
            mayGrantConsent?: boolean;
            /** @description Do its events count as orders and refunds? */
            countsOrders?: boolean;
            concurrencyStamp: string;
        };
        /** @description A plan to save. */
        UpdateTrackingPlanDto: {
            /** @description As it was read; empty where there is no plan yet. */
            concurrencyStamp?: string;
            /** @description True judges events by it from then on. */
            isOn?: boolean;
            policies: components["schemas"]["PlanPoliciesDto"];
            /** @description The events, each once. 10,000 properties and 20,000 allowed values in all. */
            events: components["schemas"]["PlanEventDto"][];
        };
        /** @description How deliveries are signed from now on. */
        UpdateWebhookDto: {
            signature: components["schemas"]["WebhookSignature"];
            /** @description A new secret; null keeps the one there is. */
            secret?: null | string;
            /** @description With a new secret: the one before stays good beside it, until it is dropped. */
            keepsOldSecret?: boolean;
            concurrencyStamp: string;
        };
        /** @description A mapping to set. */
        UpdateWebhookMappingDto: {
            concurrencyStamp: string;
            /** @description The events; each that fits a delivery is made of it. */
            events: components["schemas"]["WebhookEventDefinition"][];
            /** @description A delivery that no definition fits is let go; else it is kept in the quarantine. */
            ignoresOthers?: boolean;
        };
        /** @description A value with how often it occurs in the sample. */
        ValueCountDto: {
            /** @description The value as text. */
            value: string;
            /**
             * Format: int64
             * @description How often.
             */
            count: number;
        };
        /** @description Which ones; null for all. */
        WebhookCondition: {
            /** @description Where to look. */
            path: string;
            /** @description One of these must stand there; none: anything but nothing. */
            values: string[];
        };
        /** @description A delivery that is kept in the quarantine, to draw a mapping by. */
        WebhookDeliveryDto: {
            /**
             * Format: uuid
             * @description Its key in the quarantine.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it came.
             */
            receivedTime: string;
            /** @description Why it is there. */
            reasonText: string;
            /** @description What came, with personal data masked; null when it cannot be read well enough for that. */
            json: null | string;
            /** @description The headers that came with it and that a path may name, masked likewise. */
            headers: {
                [key: string]: string;
            };
        };
        /** @description How a webhook source knows its sender, and what it refused. */
        WebhookDto: {
            /** @description Where the sender posts to, below the address of this installation; null for who may not edit sources, since it holds the write key. */
            path: null | string;
            signature: components["schemas"]["WebhookSignature"];
            /** @description True when there is a secret. */
            hasSecret: boolean;
            /** @description The secret; null for who may not edit sources. */
            secret: null | string;
            /** @description True while the secret before is good as well. */
            hasOldSecret: boolean;
            /**
             * Format: date-time
             * @description When a delivery with a missing or wrong signature came last.
             */
            lastRefusedTime: null | string;
            /** @description What was wrong with it: missing, wrong, stale. */
            lastRefusedReason: null | string;
            /**
             * Format: int64
             * @description About how many were refused so.
             */
            refusedCount: number;
            concurrencyStamp: string;
        };
        /**
         * @description How the signature is written; of HMAC, as hexadecimal digits where nothing is said.
         *     - `hex`: Hexadecimal, in small or capital letters.
         *     - `base64`: Base64.
         * @enum {null|string}
         */
        WebhookEncoding: "hex" | "base64" | null;
        /** @description How an event is made of a delivery. A path is names joined by dots (`customer.email`), numbers for places in arrays, alternatives joined by `|`; `$.` begins at the whole delivery where entries are read, `header:` names a header of the request, and a backslash takes a dot, a bar or itself as part of a name. */
        WebhookEventDefinition: {
            /** @description The array whose every entry is an event (`$`: the delivery itself is one); null: the delivery is one event. */
            items?: null | string;
            when?: null | components["schemas"]["WebhookCondition"];
            kind: components["schemas"]["WebhookEventKind"];
            /** @description The event's name, of something done. */
            name?: null | string;
            /** @description Where the event's name stands; goes before Name. */
            namePath?: null | string;
            /** @description When it happened: ISO 8601, seconds or milliseconds since 1970; null, or where nothing stands: when the delivery came. */
            time?: null | string;
            /** @description The time zone of times that name none (IANA); null for UTC. */
            timeZone?: null | string;
            /** @description What tells one event from another, so that a second delivery of it is a duplicate; null: all of the delivery. */
            eventId?: null | string;
            /** @description Who it was: types of identifiers and where their values stand. At least one must be found. */
            identifiers: components["schemas"]["WebhookField"][];
            /** @description All fields of the entry become properties. */
            takesAll: boolean;
            /** @description Properties by name, of something done; they go before those of the same name that are taken all. */
            properties: components["schemas"]["WebhookField"][];
            /** @description Attributes of the person, of something known. */
            traits: components["schemas"]["WebhookField"][];
        };
        /**
         * @description Something done, or something known.
         *     - `track`: Something that a person did.
         *     - `identify`: What is known of a person.
         * @enum {string}
         */
        WebhookEventKind: "track" | "identify";
        /** @description A value of a delivery under a name of ours. */
        WebhookField: {
            /** @description The name of the property or attribute; of an identifier its type. */
            name: string;
            /** @description Where the value stands. */
            path: string;
        };
        /**
         * @description The hash; of HMAC, SHA-256 where nothing is said.
         *     - `sha256`: SHA-256.
         *     - `sha1`: SHA-1, for senders that have nothing newer.
         *     - `sha512`: SHA-512.
         * @enum {null|string}
         */
        WebhookHash: "sha256" | "sha1" | "sha512" | null;
        /** @description A type of identifiers. */
        WebhookIdentifierTypeDto: {
            /** @description Its key. */
            type: string;
            /** @description What people call it. */
            label: string;
        };
        /** @description What becomes of the deliveries of a source. */
        WebhookMappingDto: {
            /** @description The events; none: every delivery is kept in the quarantine. */
            events: components["schemas"]["WebhookEventDefinition"][];
            /** @description A delivery that no definition fits is let go. */
            ignoresOthers: boolean;
            /** @description The types of identifiers, ours and those that people carry already, the most telling first. */
            identifierTypes: components["schemas"]["WebhookIdentifierTypeDto"][];
            concurrencyStamp: string;
        };
        /** @description The mapping. */
        WebhookMappingInput: {
            /** @description The events; each that fits a delivery is made of it. */
            events: components["schemas"]["WebhookEventDefinition"][];
            /** @description A delivery that no definition fits is let go; else it is kept in the quarantine. */
            ignoresOthers?: boolean;
        };
        /**
         * @description The scheme.
         *     - `none`: It does not: whoever knows the address may send.
         *     - `standardWebhooks`: Standard Webhooks: `webhook-id`, `webhook-timestamp` and `webhook-signature`.
         *     - `hmac`: A header with the HMAC of the body, or of a time in another header and the body: Shopify, GitHub and most others.
         *     - `timedHeader`: A header `t=seconds,v1=hex` with the HMAC of `seconds.body`: Stripe, and this platform's own webhook steps.
         * @enum {string}
         */
        WebhookScheme: "none" | "standardWebhooks" | "hmac" | "timedHeader";
        /** @description How deliveries are signed. */
        WebhookSignature: {
            scheme: components["schemas"]["WebhookScheme"];
            /** @description The header with the signature; of HMAC and timed headers. */
            header?: null | string;
            hash?: null | components["schemas"]["WebhookHash"];
            encoding?: null | components["schemas"]["WebhookEncoding"];
            /** @description What stands before the signature in its header: `sha256=`. */
            prefix?: null | string;
            /** @description The header with the time that is signed along; null where the body alone is signed. */
            timeHeader?: null | string;
            /** @description What stands between the time and the body in the signed text. */
            separator?: null | string;
            /**
             * Format: int32
             * @description How far the signed time may be from ours, in seconds; 300 where nothing is said.
             */
            toleranceSeconds?: null | number;
        };
        /** @description What a mapping makes of a delivery. */
        WebhookTrialDto: {
            /** @description The first events that would be stored. */
            events: components["schemas"]["WebhookTrialEventDto"][];
            /**
             * Format: int32
             * @description How many events there are in all.
             */
            eventCount: number;
            /** @description Why the delivery would be kept in the quarantine; none when all of it is good. */
            faults: components["schemas"]["WebhookTrialFaultDto"][];
            /** @description True when no definition fits and such deliveries are let go. */
            isIgnored: boolean;
        };
        /** @description An event that a mapping makes. */
        WebhookTrialEventDto: {
            /**
             * Format: int32
             * @description The definition that made it, from 0 on.
             */
            definition: number;
            kind: components["schemas"]["WebhookEventKind"];
            /** @description The event's name; of something known: identify. */
            name: string;
            /** @description Its id. */
            eventId: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurredTime: string;
            /** @description Who it was, the most telling first. */
            identifiers: components["schemas"]["WebhookTrialIdentifierDto"][];
            /** @description Its properties or traits as JSON; null when they cannot be shown with personal data masked. */
            json: null | string;
        };
        /** @description Why an entry of a delivery is no event. */
        WebhookTrialFaultDto: {
            /**
             * Format: int32
             * @description The definition, from 0 on; null for the delivery as a whole.
             */
            definition: null | number;
            /**
             * Format: int32
             * @description The entry, from 0 on, where a definition reads entries.
             */
            item: null | number;
            /** @description The field of the definition: items, name, time, eventId, identifiers. */
            field: null | string;
            /** @description The reason's key. */
            reason: string;
            /** @description The reason in words. */
            message: string;
            /** @description The path, or what exactly. */
            detail: null | string;
        };
        /** @description An identifier of an event. */
        WebhookTrialIdentifierDto: {
            /** @description What people call its type. */
            label: string;
            /** @description Its value, masked where the delivery came from the quarantine. */
            value: string;
        };
        /** @description A mapping to try on a delivery; nothing is stored. */
        WebhookTrialInput: {
            mapping: components["schemas"]["WebhookMappingInput"];
            /** @description A delivery as text, where DeliveryId names none. */
            sample?: null | string;
            /** @description Headers of the sample. */
            headers?: null | {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description A delivery that is kept in the quarantine.
             */
            deliveryId?: null | string;
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
    Account_GetList: {
        parameters: {
            query?: {
                filter?: string;
                profileId?: string;
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
                    "application/json": components["schemas"]["KeysetResultDtoOfAccountListItemDto"];
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
    AccountScore_Get: {
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
                    "application/json": components["schemas"]["AccountScoreDto"];
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
    AccountScore_Update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAccountScoreDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountScoreDto"];
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
    Account_Get: {
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
                    "application/json": components["schemas"]["AccountDetailsDto"];
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
    Account_GetEvents: {
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
                    "application/json": components["schemas"]["ListResultDtoOfAccountEventDto"];
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
    Account_ExcludePerson: {
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
                "application/json": components["schemas"]["AccountMemberDto"];
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
    Account_IncludePerson: {
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
                "application/json": components["schemas"]["AccountMemberDto"];
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
    Account_GetPeople: {
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
                    "application/json": components["schemas"]["ListResultDtoOfAccountPersonDto"];
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
    Arrival_GetList: {
        parameters: {
            query?: {
                sourceId?: string;
                eventName?: string;
                outcome?: components["schemas"]["ArrivalOutcome"];
                after?: string;
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
                    "application/json": components["schemas"]["ArrivalsDto"];
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
    Arrival_GetDetails: {
        parameters: {
            query?: {
                batchId?: number;
                n?: number;
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
                    "application/json": components["schemas"]["ArrivalDetailsDto"];
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
    Attribute_GetList: {
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
                    "application/json": components["schemas"]["ListResultDtoOfAttributeDto"];
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
    AttributeDefinition_GetList: {
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
                    "application/json": components["schemas"]["AttributeDefinitionsDto"];
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
    AttributeDefinition_Update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAttributeDefinitionDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributeDefinitionDto"];
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
    AttributeDefinition_Preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurvivorshipInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurvivorshipPreviewDto"];
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
    Attribute_GetValues: {
        parameters: {
            query?: {
                key?: string;
                filter?: string;
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
                    "application/json": components["schemas"]["ListResultDtoOfValueCountDto"];
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
    Condition_Check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckConditionDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionCheckDto"];
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
    DataQuality_Get: {
        parameters: {
            query?: {
                days?: number;
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
                    "application/json": components["schemas"]["DataQualityDto"];
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
    EventMeaning_GetList: {
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
                    "application/json": components["schemas"]["ListResultDtoOfEventMeaningDto"];
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
    EventMeaning_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEventMeaningDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventMeaningDto"];
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
    EventMeaning_Update: {
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
                "application/json": components["schemas"]["UpdateEventMeaningDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventMeaningDto"];
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
    EventMeaning_Delete: {
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
    EventType_GetList: {
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
                    "application/json": components["schemas"]["ListResultDtoOfEventTypeDto"];
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
    EventType_GetProperties: {
        parameters: {
            query?: {
                name?: string;
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
                    "application/json": components["schemas"]["ListResultDtoOfEventPropertyDto"];
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
    Household_GetList: {
        parameters: {
            query?: {
                isPending?: boolean;
                profileId?: string;
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
                    "application/json": components["schemas"]["KeysetResultDtoOfHouseholdDto"];
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
    Household_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHouseholdDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdDto"];
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
    HouseholdSearch_Get: {
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
                    "application/json": components["schemas"]["HouseholdSearchDto"];
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
    HouseholdSearch_Update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateHouseholdSearchDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdSearchDto"];
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
    HouseholdSearch_Run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunHouseholdSearchDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdSearchDto"];
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
    Household_Get: {
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
                    "application/json": components["schemas"]["HouseholdDto"];
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
    Household_Decide: {
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
                "application/json": components["schemas"]["DecideHouseholdDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdDto"];
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
    IdentifierRule_Get: {
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
                    "application/json": components["schemas"]["IdentifierRulesDto"];
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
    IdentifierRule_Update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateIdentifierRulesDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentifierRulesDto"];
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
    IdentifierRule_Preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentifierRulesInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentifierRulesPreviewDto"];
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
    IdentifierRule_TakeApart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeApartBlockedDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentifierRulesDto"];
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
    Import_GetList: {
        parameters: {
            query?: {
                skipCount?: number;
                maxResultCount?: number;
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
                    "application/json": components["schemas"]["PagedResultDtoOfImportDto"];
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
    Import_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateImportDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
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
    Import_Get: {
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
                    "application/json": components["schemas"]["ImportDto"];
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
    Import_Delete: {
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
    Import_Cancel: {
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
                    "application/json": components["schemas"]["ImportDto"];
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
    Import_GetErrors: {
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
                    "application/octet-stream": components["schemas"]["Stream"];
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
    Import_Map: {
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
                "application/json": components["schemas"]["MapImportDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
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
    Import_GetPreview: {
        parameters: {
            query?: {
                encoding?: string;
                delimiter?: string;
                hasHeader?: boolean;
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
                    "application/json": components["schemas"]["ImportPreviewDto"];
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
    Import_Run: {
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
                    "application/json": components["schemas"]["ImportDto"];
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
    Import_Try: {
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
                    "application/json": components["schemas"]["ImportDto"];
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
    Import_Upload: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
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
    MatchReview_GetList: {
        parameters: {
            query?: {
                isDecided?: boolean;
                origin?: components["schemas"]["MatchReviewOrigin"];
                onlyRefused?: boolean;
                cursor?: string;
                maxResultCount?: number;
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
                    "application/json": components["schemas"]["KeysetResultDtoOfMatchReviewDto"];
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
    MatchReview_Get: {
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
                    "application/json": components["schemas"]["MatchReviewDetailsDto"];
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
    MatchReview_KeepApart: {
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
                "application/json": components["schemas"]["DecideMatchReviewDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchReviewDto"];
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
    MatchReview_Merge: {
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
                "application/json": components["schemas"]["DecideMatchReviewDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchReviewDto"];
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
    MatchReview_Reopen: {
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
                    "application/json": components["schemas"]["MatchReviewDto"];
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
    MatchReview_Reveal: {
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
                "application/json": components["schemas"]["RevealMatchReviewDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchReviewDetailsDto"];
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
    Matching_Get: {
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
                    "application/json": components["schemas"]["MatchingDto"];
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
    Matching_Update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMatchingDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchingDto"];
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
    Matching_Run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunMatchingDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchRunDto"];
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
    Matching_Cancel: {
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
                    "application/json": components["schemas"]["MatchRunDto"];
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
    Merge_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMergeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeDto"];
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
    Merge_Preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewMergeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreviewDto"];
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
    Profile_GetList: {
        parameters: {
            query?: {
                filter?: string;
                segmentId?: string;
                isKnown?: boolean;
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
                    "application/json": components["schemas"]["KeysetResultDtoOfProfileListItemDto"];
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
    Profile_Get: {
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
                    "application/json": components["schemas"]["ProfileDetailsDto"];
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
    Profile_GrantConsent: {
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
                "application/json": components["schemas"]["ChangeConsentDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileConsentDto"];
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
    Profile_GetPartActivity: {
        parameters: {
            query?: {
                partNo?: number;
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
                    "application/json": components["schemas"]["PartActivityDto"];
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
    Profile_Reveal: {
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
                "application/json": components["schemas"]["RevealProfileDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileRevealedDto"];
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
    Profile_GetTimeline: {
        parameters: {
            query?: {
                category?: components["schemas"]["TimelineCategory"];
                name?: string;
                partNo?: number;
                before?: string;
                isFromSource?: boolean;
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
                    "application/json": components["schemas"]["KeysetResultDtoOfTimelineEventDto"];
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
    Profile_WithdrawConsent: {
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
                "application/json": components["schemas"]["ChangeConsentDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileConsentDto"];
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
    Quarantine_GetList: {
        parameters: {
            query?: {
                sourceId?: string;
                reason?: string;
                eventName?: string;
                from?: string;
                to?: string;
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
                    "application/json": components["schemas"]["KeysetResultDtoOfQuarantinedEventDto"];
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
    Quarantine_Discard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuarantinedIdsDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantineOutcomeDto"];
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
    Quarantine_DiscardAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuarantineFilterDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantineJobDto"];
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
    Quarantine_GetJob: {
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
                    "application/json": null | components["schemas"]["QuarantineJobDto"];
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
    Quarantine_Replay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuarantinedIdsDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantineOutcomeDto"];
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
    Quarantine_ReplayAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuarantineFilterDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantineJobDto"];
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
    Quarantine_GetSummary: {
        parameters: {
            query?: {
                sourceId?: string;
                from?: string;
                to?: string;
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
                    "application/json": components["schemas"]["QuarantineSummaryDto"];
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
    Quarantine_Get: {
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
                    "application/json": components["schemas"]["QuarantinedEventDetailsDto"];
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
    Quarantine_CancelJob: {
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
                    "application/json": components["schemas"]["QuarantineJobDto"];
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
    Quarantine_Reveal: {
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
                "application/json": components["schemas"]["RevealQuarantinedDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantineRevealedDto"];
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
    Segment_GetList: {
        parameters: {
            query?: {
                filter?: string;
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
                    "application/json": components["schemas"]["PagedResultDtoOfSegmentDto"];
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
    Segment_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSegmentDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentDetailsDto"];
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
    Segment_Preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewSegmentDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentPreviewDto"];
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
    Segment_Get: {
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
                    "application/json": components["schemas"]["SegmentDetailsDto"];
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
    Segment_Update: {
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
                "application/json": components["schemas"]["UpdateSegmentDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentDetailsDto"];
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
    Segment_Delete: {
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
    Segment_GetMembers: {
        parameters: {
            query?: {
                filter?: string;
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
                    "application/json": components["schemas"]["KeysetResultDtoOfProfileListItemDto"];
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
    Source_GetList: {
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
                    "application/json": components["schemas"]["ListResultDtoOfSourceDto"];
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
    Source_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSourceDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDto"];
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
    Source_Get: {
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
                    "application/json": components["schemas"]["SourceDto"];
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
    Source_Update: {
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
                "application/json": components["schemas"]["UpdateSourceDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDto"];
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
    Source_RotateWriteKey: {
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
                "application/json": components["schemas"]["RotateWriteKeyDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDto"];
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
    TrackingPlan_Get: {
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
                    "application/json": components["schemas"]["TrackingPlanDto"];
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
    TrackingPlan_Update: {
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
                "application/json": components["schemas"]["UpdateTrackingPlanDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackingPlanDto"];
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
    TrackingPlan_Delete: {
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
    TrackingPlan_ClearViolations: {
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
    TrackingPlan_PlanSeen: {
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
                "application/json": components["schemas"]["PlanSeenDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackingPlanDto"];
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
    TrackingPlan_PlanSeenProperty: {
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
                "application/json": components["schemas"]["PlanSeenPropertyDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackingPlanDto"];
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
    TrackingPlan_Preview: {
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
                "application/json": components["schemas"]["TrackingPlanInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPreviewDto"];
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
    TrackingPlan_GetSamples: {
        parameters: {
            query?: {
                kind?: components["schemas"]["PlanEventKind"];
                name?: string;
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
                    "application/json": components["schemas"]["PlanSamplesDto"];
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
    TrackingPlan_GetSeen: {
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
                    "application/json": components["schemas"]["ListResultDtoOfSeenEventDto"];
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
    TrackingPlan_GetViolations: {
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
                    "application/json": components["schemas"]["ListResultDtoOfPlanViolationDto"];
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
    Unmerge_GetList: {
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
                    "application/json": components["schemas"]["ListResultDtoOfUnmergeDto"];
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
    Unmerge_Create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUnmergeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmergeDto"];
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
    Unmerge_Preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewUnmergeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmergePreviewDto"];
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
    Unmerge_Undo: {
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
                "application/json": components["schemas"]["UndoUnmergeDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmergeDto"];
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
    WebhookMapping_Get: {
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
                    "application/json": components["schemas"]["WebhookMappingDto"];
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
    WebhookMapping_Update: {
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
                "application/json": components["schemas"]["UpdateWebhookMappingDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookMappingDto"];
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
    WebhookMapping_GetDeliveries: {
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
                    "application/json": components["schemas"]["ListResultDtoOfWebhookDeliveryDto"];
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
    WebhookMapping_Try: {
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
                "application/json": components["schemas"]["WebhookTrialInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTrialDto"];
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
    Webhook_Get: {
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
                    "application/json": components["schemas"]["WebhookDto"];
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
    Webhook_Update: {
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
                "application/json": components["schemas"]["UpdateWebhookDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
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
    Webhook_DropOldSecret: {
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
                "application/json": components["schemas"]["DropOldSecretDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
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
}
