//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    CAPACITY_ON_DEMAND = "capacity-on-demand": "Read or write capacity is provisioned for a DynamoDB table, or an index of one, that is billed per request (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html).";
    REQUEST_LIMIT_PROVISIONED = "request-limit-provisioned": "A greatest number of request units is set for a DynamoDB table, or an index of one, with provisioned capacity; it limits tables that are billed per request (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode-max-throughput.html).";
    ATTRIBUTE_TYPE_CONFLICT = "attribute-type-conflict": "The keys of a DynamoDB table and its indexes give one attribute two types. An attribute is defined once for all of them (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeDefinition.html).";
    KEY_GIVEN_TWICE = "key-given-twice": "The key of a DynamoDB table or index names the same attribute twice.";
    DUPLICATE_INDEX = "duplicate-index": "Two indexes of a DynamoDB table have the same name.";
    NO_SORT_KEY = "no-sort-key": "A DynamoDB table without a sort key has a local secondary index, which needs one (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html).";
    TOO_MANY_INDEXES = "too-many-indexes": "A DynamoDB table has more than 20 global or more than 5 local secondary indexes (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html).";
    TOO_MANY_KEYS = "too-many-keys": "The key of a global secondary index of a DynamoDB table has no partition key, or more than four partition or four sort keys (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.DesignPattern.MultiAttributeKeys.html).";
    INCLUDE_WITHOUT_ATTRIBUTES = "include-without-attributes": "A DynamoDB index projects chosen attributes (INCLUDE) but names none, or names some with another projection (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Projection.html).";
    ILLEGAL_TABLE_NAME = "illegal-table-name": "The name of a DynamoDB table or index does not have 3 to 255 letters, digits and `_.-` (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html).";
    ILLEGAL_RECOVERY_PERIOD = "illegal-recovery-period": "The period of point-in-time recovery of a DynamoDB table is not 1 to 35 days, or is given while recovery is off (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PointInTimeRecoverySpecification.html).";
    KEY_WITHOUT_ENCRYPTION = "key-without-encryption": "A key is given for a DynamoDB table that is not encrypted by a key of the customer.";
    NO_STREAM = "no-stream": "A permission on the stream of a DynamoDB table is granted, but the table has none, or the imported table's is not known.";
    SERVICE_GRANTEE = "table-service-grantee": "A permission on a DynamoDB table's data is granted to a service that can't be named in a table's policy (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html).";
    UNKNOWN_INDEX = "unknown-index": "The capacity of an index is scaled that the DynamoDB table does not have.";
    SCALING_ON_DEMAND = "scaling-on-demand": "The capacity of a DynamoDB table is scaled that is billed per request and has none.";
    SCALED_TWICE = "scaled-twice": "The same capacity of a DynamoDB table or index is scaled by two targets.";
}
