// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Invoicing::InvoiceUnit` and its property types.

use crate::l1::*;

/// An invoice unit is a set of mutually exclusive account that correspond to your business entity. Invoice units allow you separate AWS account costs and configures your invoice for each business entity going forward.
///
/// `AWS::Invoicing::InvoiceUnit`; `Ref` returns its `InvoiceUnitArn`, a [`invoicing::InvoiceUnitArn`](kinds::invoicing::InvoiceUnitArn).
/// Changing one of these replaces it: `InvoiceReceiver`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-invoiceunit.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInvoiceUnit(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Invoicing::InvoiceUnit",
    tags: Some(stackwright_core::TagProperty {
        name: "ResourceTags",
        format: TagFormat::List,
    }),
    rules: include_str!("invoice_unit.rules"),
};

impl CfnInvoiceUnit {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Invoicing::InvoiceUnit";

    /// `CfnInvoiceUnit` with its required properties, in alphabetical order:
    ///
    /// - `invoice_receiver`: The account that receives invoices related to the invoice unit.
    /// - `name`: A unique name that is distinctive within your AWS.
    /// - `rule`: An `InvoiceUnitRule` object used the categorize invoice units.
    pub fn new(
        invoice_receiver: impl IntoValue<String>,
        name: impl IntoValue<String>,
        rule: impl IntoValue<RuleProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InvoiceReceiver", invoice_receiver.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Rule", rule.into_value().into_node());
        Self(object_)
    }

    /// The assigned description for an invoice unit. This information can't be modified or deleted.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tag structure that contains a tag key and value.
    ///
    /// `ResourceTags`; updated in place.
    pub fn resource_tags(mut self, value: impl IntoValue<List<ResourceTagProperty>>) -> Self {
        self.0.put("ResourceTags", value.into_value().into_node());
        self
    }

    /// Whether the invoice unit based tax inheritance is/ should be enabled or disabled.
    ///
    /// `TaxInheritanceDisabled`; updated in place.
    pub fn tax_inheritance_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("TaxInheritanceDisabled", value.into_value().into_node());
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

impl Construct for CfnInvoiceUnit {
    type Handle = CfnInvoiceUnitRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInvoiceUnitRef {
        CfnInvoiceUnitRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInvoiceUnit`] of a stack.
pub struct CfnInvoiceUnitRef(NodeRef);

impl Clone for CfnInvoiceUnitRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInvoiceUnitRef {}
impl AsNode for CfnInvoiceUnitRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInvoiceUnitRef {
    /// What `Ref` returns: its `InvoiceUnitArn`, a [`invoicing::InvoiceUnitArn`](kinds::invoicing::InvoiceUnitArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::invoicing::InvoiceUnitArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN to identify an invoice unit. This information can't be modified or deleted.
    ///
    /// `Fn::GetAtt` of `InvoiceUnitArn`.
    #[inline]
    pub fn attr_invoice_unit_arn(&self) -> Value<kinds::invoicing::InvoiceUnitArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InvoiceUnitArn")))
    }

    /// The last time the invoice unit was updated. This is important to determine the version of invoice unit configuration used to create the invoices. Any invoice created after this modified time will use this invoice unit configuration.
    ///
    /// `Fn::GetAtt` of `LastModified`.
    #[inline]
    pub fn attr_last_modified(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModified")))
    }
}

impl IntoValue<kinds::invoicing::InvoiceUnitArn> for &CfnInvoiceUnitRef {
    #[inline]
    fn into_value(self) -> Value<kinds::invoicing::InvoiceUnitArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The tag structure that contains a tag key and value.
///
/// The property type `ResourceTag` of `AWS::Invoicing::InvoiceUnit`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceTagProperty(Object);

impl ResourceTagProperty {
    /// `ResourceTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The object key of your of your resource tag.
    /// - `value`: The specific value of the resource tag.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for ResourceTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceTagProperty> for ResourceTagProperty {}
impl From<ResourceTagProperty> for Node {
    #[inline]
    fn from(value: ResourceTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceTagProperty> for ResourceTagProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `InvoiceUnitRule` object used to update invoice units.
///
/// The property type `Rule` of `AWS::Invoicing::InvoiceUnit`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleProperty(Object);

impl RuleProperty {
    /// `RuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `linked_accounts`: The list of `LINKED_ACCOUNT` IDs where charges are included within the invoice unit.
    pub fn new(linked_accounts: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LinkedAccounts", linked_accounts.into_value().into_node());
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

impl Kind for RuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleProperty> for RuleProperty {}
impl From<RuleProperty> for Node {
    #[inline]
    fn from(value: RuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleProperty> for RuleProperty {
    #[inline]
    fn into_value(self) -> Value<RuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
