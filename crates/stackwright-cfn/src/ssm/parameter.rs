// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSM::Parameter` and its property types.

use crate::l1::*;

/// The `AWS::SSM::Parameter` resource creates an SSM parameter in AWS Systems Manager Parameter Store.
///
/// > To create an SSM parameter, you must have the AWS Identity and Access Management ( IAM ) permissions `ssm:PutParameter` and `ssm:AddTagsToResource`. On stack creation, AWS CloudFormation adds the following three tags to the parameter: `aws:cloudformation:stack-name`, `aws:cloudformation:logical-id`, and `aws:cloudformation:stack-id`, in addition to any custom tags you specify.
/// >
/// > To add, update, or remove tags during stack update, you must have IAM permissions for both `ssm:AddTagsToResource` and `ssm:RemoveTagsFromResource`. For more information, see [Managing access using policies](https://docs.aws.amazon.com/systems-manager/latest/userguide/security-iam.html#security_iam_access-manage) in the *AWS Systems Manager User Guide*.
///
/// For information about valid values for parameters, see [About requirements and constraints for parameter names](https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html#sysman-parameter-name-constraints) in the *AWS Systems Manager User Guide* and [PutParameter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html) in the *AWS Systems Manager API Reference*.
///
/// `AWS::SSM::Parameter`; `Ref` returns its `Name`, a [`ssm::ParameterName`](kinds::ssm::ParameterName).
/// Changing one of these replaces it: `Name`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnParameter(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSM::Parameter",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("parameter.rules"),
};

impl CfnParameter {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSM::Parameter";

    /// `CfnParameter` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of parameter.
    /// - `value`: The parameter value.
    pub fn new(r#type: impl IntoValue<Type>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// A regular expression used to validate the parameter value. For example, for `String` types with values restricted to numbers, you can specify the following: `AllowedPattern=^\d+$`
    ///
    /// `AllowedPattern`; updated in place.
    pub fn allowed_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AllowedPattern", value.into_value().into_node());
        self
    }

    /// The data type of the parameter, such as `text` or `aws:ec2:image`. The default is `text`.
    ///
    /// `DataType`; one of `text`, `aws:ec2:image`; updated in place.
    pub fn data_type(mut self, value: impl IntoValue<DataType>) -> Self {
        self.0.put("DataType", value.into_value().into_node());
        self
    }

    /// Information about the parameter.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the parameter.
    ///
    /// > The reported maximum length of 2048 characters for a parameter name includes 1037 characters that are reserved for internal use by Systems Manager. The maximum length for a parameter name that you specify is 1011 characters.
    /// >
    /// > This count of 1011 characters includes the characters in the ARN that precede the name you specify. This ARN length will vary depending on your partition and Region. For example, the following 45 characters count toward the 1011 character maximum for a parameter created in the US East (Ohio) Region: `arn:aws:ssm:us-east-2:111122223333:parameter/`.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Information about the policies assigned to a parameter.
    ///
    /// [Assigning parameter policies](https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html) in the *AWS Systems Manager User Guide*.
    ///
    /// `Policies`; updated in place.
    pub fn policies(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Policies", value.into_value().into_node());
        self
    }

    /// Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs). Tags enable you to categorize a resource in different ways, such as by purpose, owner, or environment. For example, you might want to tag a Systems Manager parameter to identify the type of resource to which it applies, the environment, or the type of configuration data referenced by the parameter.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The parameter tier.
    ///
    /// `Tier`; one of `Standard`, `Advanced`, `Intelligent-Tiering`; updated in place.
    pub fn tier(mut self, value: impl IntoValue<Tier>) -> Self {
        self.0.put("Tier", value.into_value().into_node());
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

impl Construct for CfnParameter {
    type Handle = CfnParameterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnParameterRef {
        CfnParameterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnParameter`] of a stack.
pub struct CfnParameterRef(NodeRef);

impl Clone for CfnParameterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnParameterRef {}
impl AsNode for CfnParameterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnParameterRef {
    /// What `Ref` returns: its `Name`, a [`ssm::ParameterName`](kinds::ssm::ParameterName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssm::ParameterName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ssm::ParameterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Returns the type of the parameter. Valid values are `String` or `StringList`.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }

    /// Returns the value of the parameter.
    ///
    /// `Fn::GetAtt` of `Value`.
    #[inline]
    pub fn attr_value(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Value")))
    }
}

impl IntoValue<kinds::ssm::ParameterName> for &CfnParameterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssm::ParameterName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::ssm::ParameterArn> for &CfnParameterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssm::ParameterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `DataType` of `AWS::SSM::Parameter`.
pub enum DataType {
    /// `aws:ec2:image`.
    AwsEc2Image,
    /// `text`.
    Text,
}

#[diagnostic::do_not_recommend]
impl Kind for DataType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataType> for DataType {
    #[inline]
    fn into_value(self) -> Value<DataType> {
        const VALUES: &[&str] = &["aws:ec2:image", "text"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Tier` of `AWS::SSM::Parameter`.
pub enum Tier {
    /// `Advanced`.
    Advanced,
    /// `Intelligent-Tiering`.
    IntelligentTiering,
    /// `Standard`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for Tier {}
#[diagnostic::do_not_recommend]
impl TextKind for Tier {}
#[diagnostic::do_not_recommend]
impl IdKind for Tier {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Tier {}
#[diagnostic::do_not_recommend]
impl IntoValue<Tier> for Tier {
    #[inline]
    fn into_value(self) -> Value<Tier> {
        const VALUES: &[&str] = &["Advanced", "Intelligent-Tiering", "Standard"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::SSM::Parameter`.
pub enum Type {
    /// `String`.
    String_,
    /// `StringList`.
    StringList,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["String", "StringList"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
