// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ARCZonalShift::AutoshiftObserverNotificationStatus` and its property types.

use crate::l1::*;

/// Definition of AWS::ARCZonalShift::AutoshiftObserverNotificationStatus Resource Type
///
/// `AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`; `Ref` returns the physical id, which is made of `AccountId`, `Region`.
/// Changing one of these replaces it: `Status`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-autoshiftobservernotificationstatus.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAutoshiftObserverNotificationStatus(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ARCZonalShift::AutoshiftObserverNotificationStatus",
    tags: None,
    rules: include_str!("autoshift_observer_notification_status.rules"),
};

impl CfnAutoshiftObserverNotificationStatus {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ARCZonalShift::AutoshiftObserverNotificationStatus";

    /// `CfnAutoshiftObserverNotificationStatus` with its required properties, in alphabetical order:
    ///
    /// - `status`
    pub fn new(status: impl IntoValue<Status>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnAutoshiftObserverNotificationStatus {
    type Handle = CfnAutoshiftObserverNotificationStatusRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAutoshiftObserverNotificationStatusRef {
        CfnAutoshiftObserverNotificationStatusRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAutoshiftObserverNotificationStatus`] of a stack.
pub struct CfnAutoshiftObserverNotificationStatusRef(NodeRef);

impl Clone for CfnAutoshiftObserverNotificationStatusRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAutoshiftObserverNotificationStatusRef {}
impl AsNode for CfnAutoshiftObserverNotificationStatusRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAutoshiftObserverNotificationStatusRef {
    /// What `Ref` returns: the physical id, which is made of `AccountId`, `Region`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// User account id, used as part of the primary identifier for the resource
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }

    /// Region, used as part of the primary identifier for the resource
    ///
    /// `Fn::GetAtt` of `Region`.
    #[inline]
    pub fn attr_region(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Region")))
    }
}

/// The values of `Status` of `AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`.
pub enum Status {
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
