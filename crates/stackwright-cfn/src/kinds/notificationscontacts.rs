// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `notificationscontacts`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::NotificationsContacts::EmailContact`: Returns the ARN of the contact.
    EmailContactArn,
}
