// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `cloudtrail`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ChannelArn` of an `AWS::CloudTrail::Channel`: `Ref` returns the ARN of the CloudTrail channel, such as `arn:aws:cloudtrail:us-east-2:123456789012:channel/01234567890`.
    ChannelArn,
    /// `DashboardArn` of an `AWS::CloudTrail::Dashboard`: The ARN for the dashboard.
    DashboardArn,
    /// `EventDataStoreArn` of an `AWS::CloudTrail::EventDataStore`: `Ref` returns the ARN of the CloudTrail event data store, such as `arn:aws:cloudtrail:us-east-1:12345678910:eventdatastore/EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE`.
    EventDataStoreArn,
    /// `ResourceArn` of an `AWS::CloudTrail::ResourcePolicy`: The Amazon Resource Name (ARN) of the CloudTrail event data store, dashboard, or channel attached to the resource-based policy.
    ResourcePolicyResourceArn,
    /// `Arn` of an `AWS::CloudTrail::Trail`: `Ref` returns the ARN of the CloudTrail trail, such as `arn:aws:cloudtrail:us-east-2:123456789012:trail/myCloudTrail`.
    TrailArn,
    /// `TrailName` of an `AWS::CloudTrail::Trail`: Specifies the name of the trail.
    TrailName,
}
