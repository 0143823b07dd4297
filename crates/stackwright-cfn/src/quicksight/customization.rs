// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::Customization` and its property types.

use crate::l1::*;

/// Definition of the AWS::QuickSight::Customization Resource Type.
///
/// `AWS::QuickSight::Customization`; `Ref` returns its `Arn`, a [`quicksight::CustomizationArn`](kinds::quicksight::CustomizationArn).
/// Changing one of these replaces it: `Namespace`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-customization.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCustomization(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::Customization",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("customization.rules"),
};

impl CfnCustomization {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::Customization";

    /// `CfnCustomization` with its required properties, in alphabetical order:
    ///
    /// - `default_theme`: The ARN of the theme applied by default in the QuickSight console for this namespace.
    /// - `namespace`: The QuickSight namespace the customization applies to.
    pub fn new(default_theme: impl IntoValue<String>, namespace: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DefaultTheme", default_theme.into_value().into_node());
        object_.put("Namespace", namespace.into_value().into_node());
        Self(object_)
    }

    /// Tags applied to the customization. QuickSight rejects any key prefixed aws: or quicksight:, so CloudFormation system tags are not propagated.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnCustomization {
    type Handle = CfnCustomizationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCustomizationRef {
        CfnCustomizationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCustomization`] of a stack.
pub struct CfnCustomizationRef(NodeRef);

impl Clone for CfnCustomizationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCustomizationRef {}
impl AsNode for CfnCustomizationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCustomizationRef {
    /// What `Ref` returns: its `Arn`, a [`quicksight::CustomizationArn`](kinds::quicksight::CustomizationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::quicksight::CustomizationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name of the namespace-scoped account customization, arn:{Partition}:quicksight:{Region}:{AccountId}:customization/namespace/{Namespace}. Returned by the service and used as the primary identifier.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::CustomizationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The AWS account that owns the customization. Supplied by CloudFormation from the invoking account rather than by the template, so it is read-only.
    ///
    /// `Fn::GetAtt` of `AwsAccountId`.
    #[inline]
    pub fn attr_aws_account_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AwsAccountId")))
    }
}

impl IntoValue<kinds::quicksight::CustomizationArn> for &CfnCustomizationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::CustomizationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
