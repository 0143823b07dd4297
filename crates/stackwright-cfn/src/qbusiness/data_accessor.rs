// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QBusiness::DataAccessor` and its property types.

use crate::l1::*;

/// Creates a new data accessor for an ISV to access data from a Amazon Q Business application. The data accessor is an entity that represents the ISV's access to the Amazon Q Business application's data. It includes the IAM role ARN for the ISV, a friendly name, and a set of action configurations that define the specific actions the ISV is allowed to perform and any associated data filters. When the data accessor is created, an IAM Identity Center application is also created to manage the ISV's identity and authentication for accessing the Amazon Q Business application.
///
/// `AWS::QBusiness::DataAccessor`; `Ref` returns the physical id, which is made of `ApplicationId`, `DataAccessorId`.
/// Changing one of these replaces it: `ApplicationId`, `Principal`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-dataaccessor.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataAccessor(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QBusiness::DataAccessor",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_accessor.rules"),
};

impl CfnDataAccessor {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QBusiness::DataAccessor";

    /// `CfnDataAccessor` with its required properties, in alphabetical order:
    ///
    /// - `action_configurations`: A list of action configurations specifying the allowed actions and any associated filters.
    /// - `application_id`: The unique identifier of the Amazon Q Business application.
    /// - `display_name`: The friendly name of the data accessor.
    /// - `principal`: The Amazon Resource Name (ARN) of the IAM role for the ISV associated with this data accessor.
    pub fn new(
        action_configurations: impl IntoValue<List<ActionConfigurationProperty>>,
        application_id: impl IntoValue<kinds::qbusiness::ApplicationId>,
        display_name: impl IntoValue<String>,
        principal: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ActionConfigurations",
            action_configurations.into_value().into_node(),
        );
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
        Self(object_)
    }

    /// The authentication configuration details for the data accessor. This specifies how the ISV authenticates when accessing data through this data accessor.
    ///
    /// `AuthenticationDetail`; updated in place.
    pub fn authentication_detail(
        mut self,
        value: impl IntoValue<DataAccessorAuthenticationDetailProperty>,
    ) -> Self {
        self.0
            .put("AuthenticationDetail", value.into_value().into_node());
        self
    }

    /// The tags to associate with the data accessor.
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

impl Construct for CfnDataAccessor {
    type Handle = CfnDataAccessorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataAccessorRef {
        CfnDataAccessorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataAccessor`] of a stack.
pub struct CfnDataAccessorRef(NodeRef);

impl Clone for CfnDataAccessorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataAccessorRef {}
impl AsNode for CfnDataAccessorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataAccessorRef {
    /// What `Ref` returns: the physical id, which is made of `ApplicationId`, `DataAccessorId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the data accessor was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the data accessor.
    ///
    /// `Fn::GetAtt` of `DataAccessorArn`.
    #[inline]
    pub fn attr_data_accessor_arn(&self) -> Value<kinds::qbusiness::DataAccessorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataAccessorArn")))
    }

    /// The unique identifier of the data accessor.
    ///
    /// `Fn::GetAtt` of `DataAccessorId`.
    #[inline]
    pub fn attr_data_accessor_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataAccessorId")))
    }

    /// The Amazon Resource Name (ARN) of the associated IAM Identity Center application.
    ///
    /// `Fn::GetAtt` of `IdcApplicationArn`.
    #[inline]
    pub fn attr_idc_application_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IdcApplicationArn")))
    }

    /// The timestamp when the data accessor was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::qbusiness::DataAccessorArn> for &CfnDataAccessorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::qbusiness::DataAccessorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataAccessorArn")))
    }
}

/// Specifies an allowed action and its associated filter configuration.
///
/// The property type `ActionConfiguration` of `AWS::QBusiness::DataAccessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionConfigurationProperty(Object);

impl ActionConfigurationProperty {
    /// `ActionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The Amazon Q Business action that is allowed.
    pub fn new(action: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        Self(object_)
    }

    /// The filter configuration for the action, if any.
    ///
    /// `FilterConfiguration`.
    pub fn filter_configuration(
        mut self,
        value: impl IntoValue<ActionFilterConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FilterConfiguration", value.into_value().into_node());
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

impl Kind for ActionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionConfigurationProperty> for ActionConfigurationProperty {}
impl From<ActionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ActionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionConfigurationProperty> for ActionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ActionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies filters to apply to an allowed action.
///
/// The property type `ActionFilterConfiguration` of `AWS::QBusiness::DataAccessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionFilterConfigurationProperty(Object);

impl ActionFilterConfigurationProperty {
    /// `ActionFilterConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `document_attribute_filter`: Enables filtering of responses based on document attributes or metadata fields.
    pub fn new(document_attribute_filter: impl IntoValue<AttributeFilterProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DocumentAttributeFilter",
            document_attribute_filter.into_value().into_node(),
        );
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

impl Kind for ActionFilterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionFilterConfigurationProperty> for ActionFilterConfigurationProperty {}
impl From<ActionFilterConfigurationProperty> for Node {
    #[inline]
    fn from(value: ActionFilterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionFilterConfigurationProperty> for ActionFilterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ActionFilterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Enables filtering of responses based on document attributes or metadata fields.
///
/// The property type `AttributeFilter` of `AWS::QBusiness::DataAccessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct AttributeFilterProperty(Object);

impl AttributeFilterProperty {
    /// `AttributeFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Performs a logical `AND` operation on all supplied filters.
    ///
    /// `AndAllFilters`.
    pub fn and_all_filters(mut self, value: impl IntoValue<List<AttributeFilterProperty>>) -> Self {
        self.0.put("AndAllFilters", value.into_value().into_node());
        self
    }

    /// Returns `true` when a document contains all the specified document attributes or metadata fields. Supported for the following [document attribute value types](https://docs.aws.amazon.com/amazonq/latest/api-reference/API_DocumentAttributeValue.html): `stringListValue`.
    ///
    /// `ContainsAll`.
    pub fn contains_all(mut self, value: impl IntoValue<DocumentAttributeProperty>) -> Self {
        self.0.put("ContainsAll", value.into_value().into_node());
        self
    }

    /// Returns `true` when a document contains any of the specified document attributes or metadata fields. Supported for the following [document attribute value types](https://docs.aws.amazon.com/amazonq/latest/api-reference/API_DocumentAttributeValue.html): `stringListValue`.
    ///
    /// `ContainsAny`.
    pub fn contains_any(mut self, value: impl IntoValue<DocumentAttributeProperty>) -> Self {
        self.0.put("ContainsAny", value.into_value().into_node());
        self
    }

    /// Performs an equals operation on two document attributes or metadata fields. Supported for the following [document attribute value types](https://docs.aws.amazon.com/amazonq/latest/api-reference/API_DocumentAttributeValue.html): `dateValue`, `longValue`, `stringListValue` and `stringValue`.
    ///
    /// `EqualsTo`.
    pub fn equals_to(mut self, value: impl IntoValue<DocumentAttributeProperty>) -> Self {
        self.0.put("EqualsTo", value.into_value().into_node());
        self
    }

    /// Performs a greater than operation on two document attributes or metadata fields. Supported for the following [document attribute value types](https://docs.aws.amazon.com/amazonq/latest/api-reference/API_DocumentAttributeValue.html): `dateValue` and `longValue`.
    ///
    /// `GreaterThan`.
    pub fn greater_than(mut self, value: impl IntoValue<DocumentAttributeProperty>) -> Self {
        self.0.put("GreaterThan", value.into_value().into_node());
        self
    }

    /// Performs a greater or equals than operation on two document attributes or metadata fields. Supported for the following [document attribute value types](https://docs.aws.amazon.com/amazonq/latest/api-reference/API_DocumentAttributeValue.html): `dateValue` and `longValue`.
    ///
    /// `GreaterThanOrEquals`.
    pub fn greater_than_or_equals(
        mut self,
        value: impl IntoValue<DocumentAttributeProperty>,
    ) -> Self {
        self.0
            .put("GreaterThanOrEquals", value.into_value().into_node());
        self
    }

    /// Performs a less than operation on two document attributes or metadata fields. Supported for the following [document attribute value types](https://docs.aws.amazon.com/amazonq/latest/api-reference/API_DocumentAttributeValue.html): `dateValue` and `longValue`.
    ///
    /// `LessThan`.
    pub fn less_than(mut self, value: impl IntoValue<DocumentAttributeProperty>) -> Self {
        self.0.put("LessThan", value.into_value().into_node());
        self
    }

    /// Performs a less than or equals operation on two document attributes or metadata fields.Supported for the following [document attribute value type](https://docs.aws.amazon.com/amazonq/latest/api-reference/API_DocumentAttributeValue.html): `dateValue` and `longValue`.
    ///
    /// `LessThanOrEquals`.
    pub fn less_than_or_equals(mut self, value: impl IntoValue<DocumentAttributeProperty>) -> Self {
        self.0
            .put("LessThanOrEquals", value.into_value().into_node());
        self
    }

    /// Performs a logical `NOT` operation on all supplied filters.
    ///
    /// `NotFilter`.
    pub fn not_filter(mut self, value: impl IntoValue<AttributeFilterProperty>) -> Self {
        self.0.put("NotFilter", value.into_value().into_node());
        self
    }

    /// Performs a logical `OR` operation on all supplied filters.
    ///
    /// `OrAllFilters`.
    pub fn or_all_filters(mut self, value: impl IntoValue<List<AttributeFilterProperty>>) -> Self {
        self.0.put("OrAllFilters", value.into_value().into_node());
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

impl Kind for AttributeFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AttributeFilterProperty> for AttributeFilterProperty {}
impl From<AttributeFilterProperty> for Node {
    #[inline]
    fn from(value: AttributeFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AttributeFilterProperty> for AttributeFilterProperty {
    #[inline]
    fn into_value(self) -> Value<AttributeFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A union type that contains the specific authentication configuration based on the authentication type selected.
///
/// The property type `DataAccessorAuthenticationConfiguration` of `AWS::QBusiness::DataAccessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataAccessorAuthenticationConfigurationProperty(Object);

impl DataAccessorAuthenticationConfigurationProperty {
    /// `DataAccessorAuthenticationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `idc_trusted_token_issuer_configuration`: Configuration for IAM Identity Center Trusted Token Issuer (TTI) authentication used when the authentication type is `AWS_IAM_IDC_TTI`.
    pub fn new(
        idc_trusted_token_issuer_configuration: impl IntoValue<
            DataAccessorIdcTrustedTokenIssuerConfigurationProperty,
        >,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IdcTrustedTokenIssuerConfiguration",
            idc_trusted_token_issuer_configuration
                .into_value()
                .into_node(),
        );
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

impl Kind for DataAccessorAuthenticationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataAccessorAuthenticationConfigurationProperty>
    for DataAccessorAuthenticationConfigurationProperty
{
}
impl From<DataAccessorAuthenticationConfigurationProperty> for Node {
    #[inline]
    fn from(value: DataAccessorAuthenticationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataAccessorAuthenticationConfigurationProperty>
    for DataAccessorAuthenticationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DataAccessorAuthenticationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the authentication configuration details for a data accessor. This structure defines how the ISV authenticates when accessing data through the data accessor.
///
/// The property type `DataAccessorAuthenticationDetail` of `AWS::QBusiness::DataAccessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataAccessorAuthenticationDetailProperty(Object);

impl DataAccessorAuthenticationDetailProperty {
    /// `DataAccessorAuthenticationDetailProperty` with its required properties, in alphabetical order:
    ///
    /// - `authentication_type`: The type of authentication to use for the data accessor.
    pub fn new(authentication_type: impl IntoValue<AuthenticationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthenticationType",
            authentication_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The specific authentication configuration based on the authentication type.
    ///
    /// `AuthenticationConfiguration`.
    pub fn authentication_configuration(
        mut self,
        value: impl IntoValue<DataAccessorAuthenticationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AuthenticationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of external identifiers associated with this authentication configuration. These are used to correlate the data accessor with external systems.
    ///
    /// `ExternalIds`.
    pub fn external_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ExternalIds", value.into_value().into_node());
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

impl Kind for DataAccessorAuthenticationDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataAccessorAuthenticationDetailProperty>
    for DataAccessorAuthenticationDetailProperty
{
}
impl From<DataAccessorAuthenticationDetailProperty> for Node {
    #[inline]
    fn from(value: DataAccessorAuthenticationDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataAccessorAuthenticationDetailProperty>
    for DataAccessorAuthenticationDetailProperty
{
    #[inline]
    fn into_value(self) -> Value<DataAccessorAuthenticationDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration details for IAM Identity Center Trusted Token Issuer (TTI) authentication.
///
/// The property type `DataAccessorIdcTrustedTokenIssuerConfiguration` of `AWS::QBusiness::DataAccessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataAccessorIdcTrustedTokenIssuerConfigurationProperty(Object);

impl DataAccessorIdcTrustedTokenIssuerConfigurationProperty {
    /// `DataAccessorIdcTrustedTokenIssuerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `idc_trusted_token_issuer_arn`: The Amazon Resource Name (ARN) of the IAM Identity Center Trusted Token Issuer that will be used for authentication.
    pub fn new(idc_trusted_token_issuer_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IdcTrustedTokenIssuerArn",
            idc_trusted_token_issuer_arn.into_value().into_node(),
        );
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

impl Kind for DataAccessorIdcTrustedTokenIssuerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataAccessorIdcTrustedTokenIssuerConfigurationProperty>
    for DataAccessorIdcTrustedTokenIssuerConfigurationProperty
{
}
impl From<DataAccessorIdcTrustedTokenIssuerConfigurationProperty> for Node {
    #[inline]
    fn from(value: DataAccessorIdcTrustedTokenIssuerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataAccessorIdcTrustedTokenIssuerConfigurationProperty>
    for DataAccessorIdcTrustedTokenIssuerConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DataAccessorIdcTrustedTokenIssuerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A document attribute or metadata field.
///
/// The property type `DocumentAttribute` of `AWS::QBusiness::DataAccessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentAttributeProperty(Object);

impl DocumentAttributeProperty {
    /// `DocumentAttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The identifier for the attribute.
    /// - `value`: The value of the attribute.
    pub fn new(
        name: impl IntoValue<String>,
        value: impl IntoValue<DocumentAttributeValueProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for DocumentAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentAttributeProperty> for DocumentAttributeProperty {}
impl From<DocumentAttributeProperty> for Node {
    #[inline]
    fn from(value: DocumentAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentAttributeProperty> for DocumentAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value of a document attribute. You can only provide one value for a document attribute.
///
/// The property type `DocumentAttributeValue` of `AWS::QBusiness::DataAccessor`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentAttributeValueProperty(Object);

impl DocumentAttributeValueProperty {
    /// `DocumentAttributeValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A date expressed as an ISO 8601 string.
    ///
    /// It's important for the time zone to be included in the ISO 8601 date-time format. For example, 2012-03-25T12:30:10+01:00 is the ISO 8601 date-time format for March 25th 2012 at 12:30PM (plus 10 seconds) in Central European Time.
    ///
    /// `DateValue`.
    pub fn date_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DateValue", value.into_value().into_node());
        self
    }

    /// A long integer value.
    ///
    /// `LongValue`.
    pub fn long_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("LongValue", value.into_value().into_node());
        self
    }

    /// A list of strings.
    ///
    /// `StringListValue`.
    pub fn string_list_value(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("StringListValue", value.into_value().into_node());
        self
    }

    /// A string.
    ///
    /// `StringValue`.
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StringValue", value.into_value().into_node());
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

impl Kind for DocumentAttributeValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentAttributeValueProperty> for DocumentAttributeValueProperty {}
impl From<DocumentAttributeValueProperty> for Node {
    #[inline]
    fn from(value: DocumentAttributeValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentAttributeValueProperty> for DocumentAttributeValueProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentAttributeValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthenticationType` of a `DataAccessorAuthenticationDetail` of `AWS::QBusiness::DataAccessor`.
pub enum AuthenticationType {
    /// `AWS_IAM_IDC_AUTH_CODE`.
    AwsIamIdcAuthCode,
    /// `AWS_IAM_IDC_TTI`.
    AwsIamIdcTti,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthenticationType> for AuthenticationType {
    #[inline]
    fn into_value(self) -> Value<AuthenticationType> {
        const VALUES: &[&str] = &["AWS_IAM_IDC_AUTH_CODE", "AWS_IAM_IDC_TTI"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
