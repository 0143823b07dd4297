// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::Stack` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::Stack` resource nests a stack as a resource in a top-level template. For more information, see [Nested stacks](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html) in the *CloudFormation User Guide*.
///
/// You can add output values from a nested stack within the containing template. You use the [GetAtt](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html) function with the nested stack's logical name and the name of the output value in the nested stack in the format `Outputs. *NestedStackOutputName*`.
///
/// We strongly recommend that updates to nested stacks are run from the parent stack.
///
/// When you apply template changes to update a top-level stack, CloudFormation updates the top-level stack and initiates an update to its nested stacks. CloudFormation updates the resources of modified nested stacks, but doesn't update the resources of unmodified nested stacks.
///
/// For stacks that contain IAM resources, you must acknowledge IAM capabilities. Also, make sure that you have cancel update stack permissions, which are required if an update rolls back. For more information about IAM and CloudFormation, see [Controlling access with AWS Identity and Access Management](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html) in the *CloudFormation User Guide*.
///
/// > A subset of `AWS::CloudFormation::Stack` resource type properties listed below are available to customers using CloudFormation, AWS CDK, and Cloud Control to configure.
/// >
/// > - `NotificationARNs`
/// > - `Parameters`
/// > - `Tags`
/// > - `TemplateURL`
/// > - `TimeoutInMinutes`
/// >
/// > These properties can be configured only when using Cloud Control. This is because the below properties are set by the parent stack, and thus cannot be configured using CloudFormation or AWS CDK but only Cloud Control.
/// >
/// > - `Capabilities`
/// > - `Description`
/// > - `DisableRollback`
/// > - `EnableTerminationProtection`
/// > - `RoleARN`
/// > - `StackName`
/// > - `StackPolicyBody`
/// > - `StackPolicyURL`
/// > - `StackStatusReason`
/// > - `TemplateBody`
/// >
/// > Customers that configure `AWS::CloudFormation::Stack` using CloudFormation and AWS CDK can do so for nesting a CloudFormation stack as a resource in their top-level template.
/// >
/// > These read-only properties can be accessed only when using Cloud Control.
/// >
/// > - `ChangeSetId`
/// > - `CreationTime`
/// > - `LastUpdateTime`
/// > - `Outputs`
/// > - `ParentId`
/// > - `RootId`
/// > - `StackId`
/// > - `StackStatus`
///
/// `AWS::CloudFormation::Stack`; `Ref` returns its `StackId`, a [`cloudformation::StackId`](kinds::cloudformation::StackId).
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStack(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::Stack",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("stack.rules"),
};

impl CfnStack {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::Stack";

    /// `CfnStack` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon SNS topic ARNs to publish stack related events. You can find your Amazon SNS topic ARNs using the Amazon SNS console or your Command Line Interface (CLI).
    ///
    /// `NotificationARNs`; updated in place.
    pub fn notification_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NotificationARNs", value.into_value().into_node());
        self
    }

    /// The set value pairs that represent the parameters passed to CloudFormation when this nested stack is created. Each parameter has a name corresponding to a parameter defined in the embedded template and a value representing the value that you want to set for the parameter.
    ///
    /// > If you use the `Ref` function to pass a parameter value to a nested stack, comma-delimited list parameters must be of type `String`. In other words, you can't pass values that are of type `CommaDelimitedList` to nested stacks.
    ///
    /// Required if the nested stack requires input parameters.
    ///
    /// Whether an update causes interruptions depends on the resources that are being updated. An update never causes a nested stack to be replaced.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// Key-value pairs to associate with this stack. CloudFormation also propagates these tags to the resources created in the stack. A maximum number of 50 tags can be specified.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The URL of a file that contains the template body. The URL must point to a template (max size: 1 MB) that's located in an Amazon S3 bucket. The location for an Amazon S3 bucket must start with `https://`.
    ///
    /// Whether an update causes interruptions depends on the resources that are being updated. An update never causes a nested stack to be replaced.
    ///
    /// `TemplateURL`; updated in place.
    pub fn template_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateURL", value.into_value().into_node());
        self
    }

    /// The length of time, in minutes, that CloudFormation waits for the nested stack to reach the `CREATE_COMPLETE` state. The default is no timeout. When CloudFormation detects that the nested stack has reached the `CREATE_COMPLETE` state, it marks the nested stack resource as `CREATE_COMPLETE` in the parent stack and resumes creating the parent stack. If the timeout period expires before the nested stack reaches `CREATE_COMPLETE`, CloudFormation marks the nested stack as failed and rolls back both the nested stack and parent stack.
    ///
    /// Updates aren't supported.
    ///
    /// `TimeoutInMinutes`; updated in place.
    pub fn timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutInMinutes", value.into_value().into_node());
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

impl Construct for CfnStack {
    type Handle = CfnStackRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStackRef {
        CfnStackRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStack`] of a stack.
pub struct CfnStackRef(NodeRef);

impl Clone for CfnStackRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStackRef {}
impl AsNode for CfnStackRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStackRef {
    /// What `Ref` returns: its `StackId`, a [`cloudformation::StackId`](kinds::cloudformation::StackId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::StackId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the unique identifier of the change set.
    ///
    /// `Fn::GetAtt` of `ChangeSetId`.
    #[inline]
    pub fn attr_change_set_id(&self) -> Value<kinds::cloudformation::ChangeSetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ChangeSetId")))
    }

    /// Returns the time the stack was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// Returns the time the stack was last updated. This will only be returned if the stack has been updated at least once.
    ///
    /// `Fn::GetAtt` of `LastUpdateTime`.
    #[inline]
    pub fn attr_last_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdateTime")))
    }

    /// Returns a list of output structures.
    ///
    /// `Fn::GetAtt` of `Outputs`.
    #[inline]
    pub fn attr_outputs(&self) -> Value<List<Json>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Outputs")))
    }

    /// For nested stacks, returns the stack ID of the direct parent of this stack. For the first level of nested stacks, the root stack is also the parent stack.
    ///
    /// `Fn::GetAtt` of `ParentId`.
    #[inline]
    pub fn attr_parent_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ParentId")))
    }

    /// For nested stacks, returns the stack ID of the top-level stack to which the nested stack ultimately belongs.
    ///
    /// `Fn::GetAtt` of `RootId`.
    #[inline]
    pub fn attr_root_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RootId")))
    }

    /// Returns the unique identifier of the stack.
    ///
    /// `Fn::GetAtt` of `StackId`.
    #[inline]
    pub fn attr_stack_id(&self) -> Value<kinds::cloudformation::StackId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StackId")))
    }

    /// Returns a success or failure message associated with the stack status.
    ///
    /// `Fn::GetAtt` of `StackStatus`.
    #[inline]
    pub fn attr_stack_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StackStatus")))
    }
}

impl IntoValue<kinds::cloudformation::StackId> for &CfnStackRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::StackId> {
        Value::from_node(Node::Ref(self.0))
    }
}
