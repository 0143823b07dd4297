// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::UXC::AccountCustomization` and its property types.

use crate::l1::*;

/// Resource schema for managing AWS account-level UX customization settings, including account color, visible services, and visible regions.
///
/// `AWS::UXC::AccountCustomization`; `Ref` returns its `AccountId`, a [`uxc::AccountCustomizationAccountId`](kinds::uxc::AccountCustomizationAccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-uxc-accountcustomization.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAccountCustomization(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::UXC::AccountCustomization",
    tags: None,
    rules: include_str!("account_customization.rules"),
};

impl CfnAccountCustomization {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::UXC::AccountCustomization";

    /// `CfnAccountCustomization` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The color theme assigned to the account for visual identification in the AWS Console.
    ///
    /// `AccountColor`; one of `none`, `pink`, `purple`, `darkBlue`, `lightBlue`, `teal`, `green`, `yellow`, `orange`, `red`; updated in place.
    pub fn account_color(mut self, value: impl IntoValue<AccountColor>) -> Self {
        self.0.put("AccountColor", value.into_value().into_node());
        self
    }

    /// A list of AWS region identifiers visible to the account in the AWS Console.
    ///
    /// `VisibleRegions`; updated in place.
    pub fn visible_regions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("VisibleRegions", value.into_value().into_node());
        self
    }

    /// A list of AWS service identifiers visible to the account in the AWS Console.
    ///
    /// `VisibleServices`; updated in place.
    pub fn visible_services(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("VisibleServices", value.into_value().into_node());
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

impl Construct for CfnAccountCustomization {
    type Handle = CfnAccountCustomizationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAccountCustomizationRef {
        CfnAccountCustomizationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAccountCustomization`] of a stack.
pub struct CfnAccountCustomizationRef(NodeRef);

impl Clone for CfnAccountCustomizationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAccountCustomizationRef {}
impl AsNode for CfnAccountCustomizationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAccountCustomizationRef {
    /// What `Ref` returns: its `AccountId`, a [`uxc::AccountCustomizationAccountId`](kinds::uxc::AccountCustomizationAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::uxc::AccountCustomizationAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The AWS account ID that this customization belongs to. This is automatically determined from the caller's identity.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<kinds::uxc::AccountCustomizationAccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }
}

impl IntoValue<kinds::uxc::AccountCustomizationAccountId> for &CfnAccountCustomizationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::uxc::AccountCustomizationAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `AccountColor` of `AWS::UXC::AccountCustomization`.
pub enum AccountColor {
    /// `darkBlue`.
    DarkBlue,
    /// `green`.
    Green,
    /// `lightBlue`.
    LightBlue,
    /// `none`.
    None,
    /// `orange`.
    Orange,
    /// `pink`.
    Pink,
    /// `purple`.
    Purple,
    /// `red`.
    Red,
    /// `teal`.
    Teal,
    /// `yellow`.
    Yellow,
}

#[diagnostic::do_not_recommend]
impl Kind for AccountColor {}
#[diagnostic::do_not_recommend]
impl TextKind for AccountColor {}
#[diagnostic::do_not_recommend]
impl IdKind for AccountColor {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccountColor {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccountColor> for AccountColor {
    #[inline]
    fn into_value(self) -> Value<AccountColor> {
        const VALUES: &[&str] = &[
            "darkBlue",
            "green",
            "lightBlue",
            "none",
            "orange",
            "pink",
            "purple",
            "red",
            "teal",
            "yellow",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
