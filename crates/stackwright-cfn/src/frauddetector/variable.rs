// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FraudDetector::Variable` and its property types.

use crate::l1::*;

/// Manages a variable.
///
/// `AWS::FraudDetector::Variable`; `Ref` returns its `Arn`, a [`frauddetector::VariableArn`](kinds::frauddetector::VariableArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-variable.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVariable(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FraudDetector::Variable",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("variable.rules"),
};

impl CfnVariable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FraudDetector::Variable";

    /// `CfnVariable` with its required properties, in alphabetical order:
    ///
    /// - `data_source`: The data source of the variable.
    /// - `data_type`: The data type of the variable.
    /// - `default_value`: The default value of the variable.
    /// - `name`: The name of the variable.
    pub fn new(
        data_source: impl IntoValue<DataSource>,
        data_type: impl IntoValue<super::DataType>,
        default_value: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataSource", data_source.into_value().into_node());
        object_.put("DataType", data_type.into_value().into_node());
        object_.put("DefaultValue", default_value.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the variable.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The type of the variable. For more information see [Variable types](https://docs.aws.amazon.com/frauddetector/latest/ug/create-a-variable.html#variable-types).
    ///
    /// Valid Values: `AUTH_CODE | AVS | BILLING_ADDRESS_L1 | BILLING_ADDRESS_L2 | BILLING_CITY | BILLING_COUNTRY | BILLING_NAME | BILLING_PHONE | BILLING_STATE | BILLING_ZIP | CARD_BIN | CATEGORICAL | CURRENCY_CODE | EMAIL_ADDRESS | FINGERPRINT | FRAUD_LABEL | FREE_FORM_TEXT | IP_ADDRESS | NUMERIC | ORDER_ID | PAYMENT_TYPE | PHONE_NUMBER | PRICE | PRODUCT_CATEGORY | SHIPPING_ADDRESS_L1 | SHIPPING_ADDRESS_L2 | SHIPPING_CITY | SHIPPING_COUNTRY | SHIPPING_NAME | SHIPPING_PHONE | SHIPPING_STATE | SHIPPING_ZIP | USERAGENT`
    ///
    /// `VariableType`; one of `AUTH_CODE`, `AVS`, `BILLING_ADDRESS_L1`, `BILLING_ADDRESS_L2`, `BILLING_CITY`, `BILLING_COUNTRY`, `BILLING_NAME`, `BILLING_PHONE`, `BILLING_STATE`, `BILLING_ZIP`, `CARD_BIN`, `CATEGORICAL`, …; updated in place.
    pub fn variable_type(mut self, value: impl IntoValue<super::VariableType>) -> Self {
        self.0.put("VariableType", value.into_value().into_node());
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

impl Construct for CfnVariable {
    type Handle = CfnVariableRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVariableRef {
        CfnVariableRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVariable`] of a stack.
pub struct CfnVariableRef(NodeRef);

impl Clone for CfnVariableRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVariableRef {}
impl AsNode for CfnVariableRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVariableRef {
    /// What `Ref` returns: its `Arn`, a [`frauddetector::VariableArn`](kinds::frauddetector::VariableArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::frauddetector::VariableArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the variable.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::frauddetector::VariableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Timestamp of when variable was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// Timestamp of when variable was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }
}

impl IntoValue<kinds::frauddetector::VariableArn> for &CfnVariableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::frauddetector::VariableArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `DataSource` of `AWS::FraudDetector::Variable`.
pub enum DataSource {
    /// `EVENT`.
    Event,
    /// `EXTERNAL_MODEL_SCORE`.
    ExternalModelScore,
}

#[diagnostic::do_not_recommend]
impl Kind for DataSource {}
#[diagnostic::do_not_recommend]
impl TextKind for DataSource {}
#[diagnostic::do_not_recommend]
impl IdKind for DataSource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataSource {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataSource> for DataSource {
    #[inline]
    fn into_value(self) -> Value<DataSource> {
        const VALUES: &[&str] = &["EVENT", "EXTERNAL_MODEL_SCORE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
