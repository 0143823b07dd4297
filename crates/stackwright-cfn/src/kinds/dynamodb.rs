// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `dynamodb`.

pub use stackwright_core::kind::TableName;
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::DynamoDB::GlobalTable`: The Amazon Resource Name (ARN) of the DynamoDB table, such as `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable`.
    GlobalTableArn,
    /// `StreamArn` of an `AWS::DynamoDB::GlobalTable`: The ARN of the DynamoDB stream, such as `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000`.
    GlobalTableStreamArn,
    /// `Arn` of an `AWS::DynamoDB::Table`: The Amazon Resource Name (ARN) of the DynamoDB table, such as `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable`.
    TableArn,
    /// `StreamArn` of an `AWS::DynamoDB::Table`: The ARN of the DynamoDB stream, such as `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000`.
    TableStreamArn,
}
