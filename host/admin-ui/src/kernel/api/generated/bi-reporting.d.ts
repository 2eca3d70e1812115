// Generated from docs/api/bi-reporting.json by npm run generate.
export interface paths {
    "/api/bi-reporting/journey-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The journeys that were ever published, each with its key numbers. */
        get: operations["JourneyReport_GetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bi-reporting/journey-report/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From sent to won, as people and as messages, with the revenue by last touch; of the journey and of each message in it. */
        get: operations["JourneyReport_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bi-reporting/journey-report/{id}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of those that entered in the period reached the goal, what they spent, and how the arms of splits and holdouts compare. Days are days of entering. */
        get: operations["JourneyReport_GetGoals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bi-reporting/journey-report/{id}/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Live counts of each node, since the journey began. */
        get: operations["JourneyReport_GetNodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bi-reporting/journey-report/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people behind a number, the last first. There are as many as the number says. */
        get: operations["JourneyReport_GetPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bi-reporting/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last seven days, and the seven before them. */
        get: operations["Overview_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bi-reporting/overview/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people behind a number of the last seven days, the last first. */
        get: operations["Overview_GetPeople"];
        put?: never;
        post?: never;
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
        /** @description Everybody who entered. */
        ArmDto: {
            /** @description The variant's id; at a holdout `held` or `next`. Empty for everybody and for elsewhere. */
            id: string;
            /** @description What the marketer calls the variant; null at a holdout. */
            name: null | string;
            /**
             * Format: int32
             * @description The share that it was given in the newest version, in percent.
             */
            percent: null | number;
            /**
             * Format: int64
             * @description How many people.
             */
            people: number;
            /**
             * Format: int64
             * @description How many of them reached the goal.
             */
            converted: number;
            rate: null | components["schemas"]["RangeDto"];
            revenue: components["schemas"]["MoneyDto"];
            /** @description The same in other currencies: not added, because nobody knows the rate. */
            otherRevenue: components["schemas"]["MoneyDto"][];
            /**
             * Format: double
             * @description The revenue for each person; null where there is nobody.
             */
            revenuePerPerson: null | number;
            difference: null | components["schemas"]["RangeDto"];
            finding: null | components["schemas"]["DifferenceFinding"];
        };
        /**
         * @description What a number of a report counts.
         *     - `people`: People: two parts of one person, or two messages to one person, count once.
         *     - `items`: Every message, order, lead or stay at a node.
         *     - `lost`: People who were counted one step earlier and not here (流失).
         * @enum {string}
         */
        CountedAs: "people" | "items" | "lost";
        /**
         * @description What that difference says; null where there is none.
         *     - `tooFew`: Too few people or goals to say anything.
         *     - `maybeChance`: Chance alone may have made it: the interval holds zero.
         *     - `better`: Better than the first arm, by more than chance.
         *     - `worse`: Worse than the first arm, by more than chance.
         * @enum {null|string}
         */
        DifferenceFinding: "tooFew" | "maybeChance" | "better" | "worse" | null;
        /** @description A split or a holdout of a journey. Its arms and Elsewhere together are everybody who entered. */
        ExperimentDto: {
            /** @description The node. */
            nodeId: string;
            /** @description What the marketer calls it. */
            name: null | string;
            /** @description The node's kind: `split` or `holdout`. */
            type: string;
            /** @description The arms; the first is what the others are compared with. At a holdout that is who was held back. */
            arms: components["schemas"]["ArmDto"][];
            elsewhere: components["schemas"]["ArmDto"];
        };
        /** @description A step of the funnel. */
        FunnelStepDto: {
            number: components["schemas"]["JourneyNumber"];
            /**
             * Format: int64
             * @description How many people came this far.
             */
            people: number;
            /**
             * Format: int64
             * @description How many messages did; for ordered the orders, for lead and won the leads.
             */
            items: number;
            of: null | components["schemas"]["JourneyNumber"];
            /**
             * Format: double
             * @description People here of 100 who came to Of, as a fraction; null where nobody did.
             */
            stepRate: null | number;
            /**
             * Format: double
             * @description People here of all who were sent a message, as a fraction; null where nobody was.
             */
            totalRate: null | number;
            /**
             * Format: int64
             * @description How many people came to Of and not here.
             */
            lost: number;
            amount: null | components["schemas"]["MoneyDto"];
            /** @description The same in other currencies: not added, because nobody knows the rate. */
            otherAmounts: components["schemas"]["MoneyDto"][];
        };
        /** @description Who of those that entered a journey in a period reached its goal, up to now, and whether a variant or being left alone made a difference. People are counted, each once. */
        GoalReportDto: {
            /**
             * Format: uuid
             * @description The journey.
             */
            journeyId: string;
            /**
             * Format: date-time
             * @description The moment of the count.
             */
            asOf: string;
            /** @description The goal's event in the newest of the counted versions; null where none of them has a goal. */
            goalEvent: null | string;
            /**
             * Format: int32
             * @description Within how many days after the entry it counts.
             */
            goalDays: null | number;
            /** @description True when the counted versions do not all have this goal; each person counts by that of their own version. */
            goalChanged: boolean;
            /**
             * Format: int32
             * @description Orders within this many days after a person's first entry make the revenue.
             */
            revenueDays: number;
            /** @description The tenant's currency. */
            currency: string;
            whole: components["schemas"]["ArmDto"];
            /** @description The splits and holdouts, in the order of the drawing. */
            experiments: components["schemas"]["ExperimentDto"][];
            /** @description What each number means, and by which method the intervals are reckoned. */
            definitions: components["schemas"]["NumberDefinitionDto"][];
        };
        /** @description The counts of one node. Of stays: entered = waiting + passed + dropped + failed + left. Of people it need not be so: who comes twice may go on once and drop out once. */
        JourneyNodeDto: {
            /** @description The node. */
            nodeId: string;
            /** @description Its kind, as in the drawing: `trigger`, `email`, `wait`, …; null where no version names it. */
            type: null | string;
            /** @description What the marketer calls it. */
            name: null | string;
            entered: components["schemas"]["NumberDto"];
            waiting: components["schemas"]["NumberDto"];
            passed: components["schemas"]["NumberDto"];
            held: components["schemas"]["NumberDto"];
            dropped: components["schemas"]["NumberDto"];
            failed: components["schemas"]["NumberDto"];
            left: components["schemas"]["NumberDto"];
        };
        /** @description Who is where, now. */
        JourneyNodesDto: {
            /**
             * Format: date-time
             * @description The moment of the count.
             */
            asOf: string;
            /** @description The nodes, in the order of the drawing; nodes that only older versions had come last. */
            nodes: components["schemas"]["JourneyNodeDto"][];
        };
        /**
         * @description The step.
         *     - `sent`: Messages that the provider took, sent in the period.
         *     - `delivered`: Of these: delivered.
         *     - `opened`: Of these: opened.
         *     - `clicked`: Of these: a link was followed.
         *     - `ordered`: Of these: an order came of it, by last touch.
         *     - `lead`: Of the messages sent: the journey made a lead after it.
         *     - `won`: Of these leads: won.
         *     - `leadWithoutMessage`: Leads that the journey made in the period of people to whom it had sent nothing.
         *     - `entered`: Came to a node (到过).
         *     - `waiting`: Is at a node now (等待), those held included.
         *     - `passed`: Went on as planned (通过).
         *     - `held`: Is at a node now and a rule holds the message back (暂缓).
         *     - `dropped`: Went on without the message, because of a rule (拦下).
         *     - `failed`: The message failed, or nobody knows (失败).
         *     - `left`: Left the journey at a node (离开).
         *     - `joined`: Entered the journey in the period (进入).
         *     - `converted`: Of these: reached the goal (达成目标).
         * @enum {string}
         */
        JourneyNumber: "sent" | "delivered" | "opened" | "clicked" | "ordered" | "lead" | "won" | "leadWithoutMessage" | "entered" | "waiting" | "passed" | "held" | "dropped" | "failed" | "left" | "joined" | "converted";
        /** @description What became of the messages that a journey sent in a period, up to now. */
        JourneyReportDto: {
            /**
             * Format: uuid
             * @description The journey.
             */
            journeyId: string;
            /** @description Its name. */
            name: string;
            status: components["schemas"]["JourneyStatus"];
            /** @description The published versions, the newest first. */
            versions: number[];
            /**
             * Format: int32
             * @description The version that is counted; null for all together.
             */
            version: null | number;
            /**
             * Format: date
             * @description The first day of sending.
             */
            from: null | string;
            /**
             * Format: date
             * @description The last day of sending.
             */
            to: null | string;
            /**
             * Format: date-time
             * @description The moment of the count.
             */
            asOf: string;
            /** @description The tenant's currency. */
            currency: string;
            /** @description From sent to won. */
            steps: components["schemas"]["FunnelStepDto"][];
            /** @description Each message of the journey by itself, in the order of the drawing. */
            messages: components["schemas"]["MessageReportDto"][];
            leadsWithoutMessage: components["schemas"]["NumberDto"];
            /** @description What each number means. */
            definitions: components["schemas"]["NumberDefinitionDto"][];
        };
        /** @description The key numbers of a journey, as people. */
        JourneyReportListItemDto: {
            /** @description Its name. */
            name: string;
            status: components["schemas"]["JourneyStatus"];
            /**
             * Format: int32
             * @description The published version.
             */
            version: null | number;
            /**
             * Format: date-time
             * @description When it was last published.
             */
            publishedTime: null | string;
            /**
             * Format: int64
             * @description Who was sent a message in the period.
             */
            sent: number;
            /**
             * Format: int64
             * @description Who opened one of these.
             */
            opened: number;
            /**
             * Format: int64
             * @description Who followed a link.
             */
            clicked: number;
            /**
             * Format: int64
             * @description Who ordered, by last touch.
             */
            ordered: number;
            /**
             * Format: int64
             * @description Who became a lead.
             */
            lead: number;
            revenue: components["schemas"]["MoneyDto"];
            /** @description The same in other currencies. */
            otherRevenue: components["schemas"]["MoneyDto"][];
            /**
             * Format: uuid
             * @description The id.
             */
            id: string;
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
        /** @description One page of a big table: reached by key, never by offset. */
        KeysetResultDtoOfReportPersonDto: {
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
            items: components["schemas"]["ReportPersonDto"][];
        };
        /** @description The funnel of one message of a journey. */
        MessageReportDto: {
            /** @description The node. */
            nodeId: string;
            /** @description What the marketer calls it; null where no version names it. */
            name: null | string;
            /** @description From sent to won. */
            steps: components["schemas"]["FunnelStepDto"][];
        };
        /** @description An amount of one currency. */
        MoneyDto: {
            /**
             * Format: double
             * @description The amount.
             */
            amount: number;
            /** @description ISO 4217. */
            currency: string;
        };
        /** @description What a number means. */
        NumberDefinitionDto: {
            /** @description The number, or `Revenue`, `StepRate`, `TotalRate`. */
            key: string;
            /** @description What it is called, in the language of the request. */
            name: string;
            /** @description How it is counted, in words. */
            definition: string;
        };
        /** @description Leads of people to whom the journey had sent nothing; they stand beside the funnel. */
        NumberDto: {
            /**
             * Format: int64
             * @description How many people.
             */
            people: number;
            /**
             * Format: int64
             * @description How many messages, orders, leads or stays.
             */
            items: number;
        };
        /** @description The key numbers of the last seven days, today included. */
        OverviewDto: {
            /**
             * Format: date
             * @description The first of the seven days, in the tenant's time zone.
             */
            from: string;
            /**
             * Format: date
             * @description Today.
             */
            to: string;
            /**
             * Format: date-time
             * @description The moment of the count.
             */
            asOf: string;
            /** @description The tenant's currency. */
            currency: string;
            /** @description The numbers, in order. */
            numbers: components["schemas"]["OverviewNumberDto"][];
            /** @description Revenue in other currencies: not added, because nobody knows the rate. */
            otherRevenue: components["schemas"]["MoneyDto"][];
            /** @description What each number means. */
            definitions: components["schemas"]["NumberDefinitionDto"][];
        };
        /**
         * @description Which.
         *     - `people`: People who did something (活跃客户); imported history does not count.
         *     - `newPeople`: People who were seen for the first time (新增客户).
         *     - `events`: What people did: events that did not come from inside and were not imported (事件).
         *     - `messages`: Messages sent (发出消息).
         *     - `revenue`: Orders minus refunds, all of them and not only those that a message won (支付金额).
         * @enum {string}
         */
        OverviewNumber: "people" | "newPeople" | "events" | "messages" | "revenue";
        /** @description A key number. */
        OverviewNumberDto: {
            number: components["schemas"]["OverviewNumber"];
            /**
             * Format: double
             * @description Of the last seven days up to now; revenue in the tenant's currency.
             */
            value: number;
            /**
             * Format: double
             * @description Of the seven days before, up to the same time of day.
             */
            before: number;
            /**
             * Format: int64
             * @description How many people stand behind Value.
             */
            people: number;
        };
        /** @description One page of a small table, with the exact number of all rows. */
        PagedResultDtoOfJourneyReportListItemDto: {
            /**
             * Format: int64
             * @description The number of rows that match, on all pages.
             */
            totalCount: number;
            /** @description The items. */
            items: components["schemas"]["JourneyReportListItemDto"][];
        };
        /** @description The rate with its interval of 95%; null where there is no goal or nobody. */
        RangeDto: {
            /**
             * Format: double
             * @description As counted.
             */
            value: number;
            /**
             * Format: double
             * @description The lower end.
             */
            low: number;
            /**
             * Format: double
             * @description The upper end.
             */
            high: number;
        };
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
        /** @description A person behind a number, or one thing of theirs where the number counts things. */
        ReportPersonDto: {
            /**
             * Format: uuid
             * @description The profile; null for a person who is no longer known.
             */
            profileId: null | string;
            /** @description The name; masked unless the reader may see personal data. */
            name: null | string;
            /** @description The e-mail address, masked. */
            email: null | string;
            /** @description The phone number, masked. */
            phone: null | string;
            /** @description The city. */
            city: null | string;
            /**
             * Format: date-time
             * @description When: the last time, where the number counts people.
             */
            time: string;
            /**
             * Format: int64
             * @description How many messages, orders, leads or stays of this person the number holds.
             */
            items: number;
            /** @description The message, the order's number, the lead, or the enrolment with its step. */
            item: string;
            /** @description Why the person is held, was dropped, failed or left: `no-consent`, `quiet-hours`. */
            reason: null | string;
            /** @description The node. */
            nodeId: null | string;
            /**
             * Format: uuid
             * @description The message that it came from.
             */
            messageId: null | string;
            amount: null | components["schemas"]["MoneyDto"];
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
    JourneyReport_GetList: {
        parameters: {
            query?: {
                filter?: string;
                from?: string;
                to?: string;
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
                    "application/json": components["schemas"]["PagedResultDtoOfJourneyReportListItemDto"];
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
    JourneyReport_Get: {
        parameters: {
            query?: {
                version?: number;
                from?: string;
                to?: string;
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
                    "application/json": components["schemas"]["JourneyReportDto"];
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
    JourneyReport_GetGoals: {
        parameters: {
            query?: {
                version?: number;
                from?: string;
                to?: string;
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
                    "application/json": components["schemas"]["GoalReportDto"];
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
    JourneyReport_GetNodes: {
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
                    "application/json": components["schemas"]["JourneyNodesDto"];
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
    JourneyReport_GetPeople: {
        parameters: {
            query?: {
                number?: components["schemas"]["JourneyNumber"];
                countedAs?: components["schemas"]["CountedAs"];
                nodeId?: string;
                arm?: string;
                currency?: string;
                version?: number;
                from?: string;
                to?: string;
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
                    "application/json": components["schemas"]["KeysetResultDtoOfReportPersonDto"];
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
    Overview_Get: {
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
                    "application/json": components["schemas"]["OverviewDto"];
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
    Overview_GetPeople: {
        parameters: {
            query?: {
                number?: components["schemas"]["OverviewNumber"];
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
                    "application/json": components["schemas"]["KeysetResultDtoOfReportPersonDto"];
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
}
