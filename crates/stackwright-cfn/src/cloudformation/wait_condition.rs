// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::WaitCondition` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::WaitCondition` resource provides a way to coordinate stack resource creation with configuration actions that are external to the stack creation or to track the status of a configuration process. In these situations, we recommend that you associate a `CreationPolicy` attribute with the wait condition instead of using a wait condition handle. For more information and an example, see [CreationPolicy attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html) in the *CloudFormation User Guide*. If you use a `CreationPolicy` with a wait condition, don't specify any of the wait condition's properties.
///
/// > If you use AWS PrivateLink, resources in the VPC that respond to wait conditions must have access to CloudFormation, specific Amazon S3 buckets. Resources must send wait condition responses to a presigned Amazon S3 URL. If they can't send responses to Amazon S3, CloudFormation won't receive a response and the stack operation fails. For more information, see [Access CloudFormation using an interface endpoint ( AWS PrivateLink )](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/vpc-interface-endpoints.html) in the *CloudFormation User Guide*. \> For Amazon EC2 and Auto Scaling resources, we recommend that you use a `CreationPolicy` attribute instead of wait conditions. Add a `CreationPolicy` attribute to those resources, and use the `cfn-signal` helper script to signal when an instance creation process has completed successfully.
///
/// `AWS::CloudFormation::WaitCondition`; `Ref` returns its `Id`, a [`cloudformation::WaitConditionId`](kinds::cloudformation::WaitConditionId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitcondition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWaitCondition(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::WaitCondition",
    tags: None,
    rules: include_str!("wait_condition.rules"),
};

impl CfnWaitCondition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::WaitCondition";

    /// `CfnWaitCondition` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of success signals that CloudFormation must receive before it continues the stack creation process. When the wait condition receives the requisite number of success signals, CloudFormation resumes the creation of the stack. If the wait condition doesn't receive the specified number of success signals before the Timeout period expires, CloudFormation assumes that the wait condition has failed and rolls the stack back.
    ///
    /// Updates aren't supported.
    ///
    /// `Count`; updated in place.
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Count", value.into_value().into_node());
        self
    }

    /// A reference to the wait condition handle used to signal this wait condition. Use the `Ref` intrinsic function to specify an [AWS::CloudFormation::WaitConditionHandle](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitconditionhandle.html) resource.
    ///
    /// Anytime you add a `WaitCondition` resource during a stack update, you must associate the wait condition with a new WaitConditionHandle resource. Don't reuse an old wait condition handle that has already been defined in the template. If you reuse a wait condition handle, the wait condition might evaluate old signals from a previous create or update stack command.
    ///
    /// Updates aren't supported.
    ///
    /// `Handle`; updated in place.
    pub fn handle(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Handle", value.into_value().into_node());
        self
    }

    /// The length of time (in seconds) to wait for the number of signals that the `Count` property specifies. `Timeout` is a minimum-bound property, meaning the timeout occurs no sooner than the time you specify, but can occur shortly thereafter. The maximum time that can be specified for this property is 12 hours (43200 seconds).
    ///
    /// Updates aren't supported.
    ///
    /// `Timeout`; updated in place.
    pub fn timeout(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Timeout", value.into_value().into_node());
        self
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

impl Construct for CfnWaitCondition {
    type Handle = CfnWaitConditionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWaitConditionRef {
        CfnWaitConditionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWaitCondition`] of a stack.
pub struct CfnWaitConditionRef(NodeRef);

impl Clone for CfnWaitConditionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWaitConditionRef {}
impl AsNode for CfnWaitConditionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWaitConditionRef {
    /// What `Ref` returns: its `Id`, a [`cloudformation::WaitConditionId`](kinds::cloudformation::WaitConditionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::WaitConditionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Data` attribute.
    ///
    /// `Fn::GetAtt` of `Data`.
    #[inline]
    pub fn attr_data(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Data")))
    }

    /// Returns a unique identifier for the resource.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudformation::WaitConditionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::cloudformation::WaitConditionId> for &CfnWaitConditionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::WaitConditionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
