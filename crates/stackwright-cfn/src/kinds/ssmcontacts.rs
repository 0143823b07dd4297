// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `ssmcontacts`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::SSMContacts::Contact`: The Amazon Resource Name (ARN) of the `Contact` resource, such as `arn:aws:ssm-contacts:us-west-2:123456789012:contact/contactalias`.
    ContactArn,
    /// `Arn` of an `AWS::SSMContacts::ContactChannel`: The Amazon Resource Name (ARN) of the `ContactChannel` resource.
    ContactChannelArn,
    /// `Arn` of an `AWS::SSMContacts::Plan`: The Amazon Resource Name (ARN) of the `Plan` resource.
    PlanArn,
    /// `Arn` of an `AWS::SSMContacts::Rotation`: The Amazon Resource Name (ARN) of the `Rotation` resource.
    RotationArn,
}
