// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::WaitConditionHandle` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::WaitConditionHandle` type has no properties. When you reference the `WaitConditionHandle` resource by using the `Ref` function, CloudFormation returns a presigned URL. You pass this URL to applications or scripts that are running on your Amazon EC2 instances to send signals to that URL. An associated `AWS::CloudFormation::WaitCondition` resource checks the URL for the required number of success signals or for a failure signal.
///
/// For more information, see [Create wait conditions in a CloudFormation template](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-waitcondition.html) in the *CloudFormation User Guide*.
///
/// Anytime you add a `WaitCondition` resource during a stack update or update a resource with a wait condition, you must associate the wait condition with a new `WaitConditionHandle` resource. Don't reuse an old wait condition handle that has already been defined in the template. If you reuse a wait condition handle, the wait condition might evaluate old signals from a previous create or update stack command.
///
/// Updates aren't supported for this resource.
///
/// `AWS::CloudFormation::WaitConditionHandle`; `Ref` returns its `Id`, a [`cloudformation::WaitConditionHandleId`](kinds::cloudformation::WaitConditionHandleId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitconditionhandle.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWaitConditionHandle(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::WaitConditionHandle",
    tags: None,
    rules: "",
};

impl CfnWaitConditionHandle {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::WaitConditionHandle";

    /// `CfnWaitConditionHandle` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
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

impl Construct for CfnWaitConditionHandle {
    type Handle = CfnWaitConditionHandleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWaitConditionHandleRef {
        CfnWaitConditionHandleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWaitConditionHandle`] of a stack.
pub struct CfnWaitConditionHandleRef(NodeRef);

impl Clone for CfnWaitConditionHandleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWaitConditionHandleRef {}
impl AsNode for CfnWaitConditionHandleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWaitConditionHandleRef {
    /// What `Ref` returns: its `Id`, a [`cloudformation::WaitConditionHandleId`](kinds::cloudformation::WaitConditionHandleId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::WaitConditionHandleId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns a unique identifier for the resource.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cloudformation::WaitConditionHandleId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::cloudformation::WaitConditionHandleId> for &CfnWaitConditionHandleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::WaitConditionHandleId> {
        Value::from_node(Node::Ref(self.0))
    }
}
