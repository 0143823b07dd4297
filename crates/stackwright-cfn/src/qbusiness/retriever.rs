// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QBusiness::Retriever` and its property types.

use crate::l1::*;

/// Adds a retriever to your Amazon Q Business application.
///
/// `AWS::QBusiness::Retriever`; `Ref` returns the physical id, which is made of `ApplicationId`, `RetrieverId`.
/// Changing one of these replaces it: `ApplicationId`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-retriever.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRetriever(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QBusiness::Retriever",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("retriever.rules"),
};

impl CfnRetriever {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QBusiness::Retriever";

    /// `CfnRetriever` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The identifier of the Amazon Q Business application using the retriever.
    /// - `configuration`: Provides information on how the retriever used for your Amazon Q Business application is configured.
    /// - `display_name`: The name of your retriever.
    /// - `r#type`: The type of your retriever.
    pub fn new(
        application_id: impl IntoValue<kinds::qbusiness::ApplicationId>,
        configuration: impl IntoValue<RetrieverConfigurationProperty>,
        display_name: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("Configuration", configuration.into_value().into_node());
        object_.put("DisplayName", display_name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The ARN of an IAM role used by Amazon Q Business to access the basic authentication credentials stored in a Secrets Manager secret.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that identify or categorize the retriever. You can also use tags to help control access to the retriever. Tag keys and values can consist of Unicode letters, digits, white space, and any of the following symbols: _.: / = + - @.
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

impl Construct for CfnRetriever {
    type Handle = CfnRetrieverRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRetrieverRef {
        CfnRetrieverRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRetriever`] of a stack.
pub struct CfnRetrieverRef(NodeRef);

impl Clone for CfnRetrieverRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRetrieverRef {}
impl AsNode for CfnRetrieverRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRetrieverRef {
    /// What `Ref` returns: the physical id, which is made of `ApplicationId`, `RetrieverId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Unix timestamp when the retriever was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the IAM role associated with the retriever.
    ///
    /// `Fn::GetAtt` of `RetrieverArn`.
    #[inline]
    pub fn attr_retriever_arn(&self) -> Value<kinds::qbusiness::RetrieverArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RetrieverArn")))
    }

    /// The identifier of the retriever used by your Amazon Q Business application.
    ///
    /// `Fn::GetAtt` of `RetrieverId`.
    #[inline]
    pub fn attr_retriever_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RetrieverId")))
    }

    /// The status of your retriever.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The Unix timestamp when the retriever was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::qbusiness::RetrieverArn> for &CfnRetrieverRef {
    #[inline]
    fn into_value(self) -> Value<kinds::qbusiness::RetrieverArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RetrieverArn")))
    }
}

/// Stores an Amazon Kendra index as a retriever.
///
/// The property type `KendraIndexConfiguration` of `AWS::QBusiness::Retriever`.
#[must_use = "a property type does nothing until it is set"]
pub struct KendraIndexConfigurationProperty(Object);

impl KendraIndexConfigurationProperty {
    /// `KendraIndexConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `index_id`: The identifier of the Amazon Kendra index.
    pub fn new(index_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IndexId", index_id.into_value().into_node());
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

impl Kind for KendraIndexConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KendraIndexConfigurationProperty> for KendraIndexConfigurationProperty {}
impl From<KendraIndexConfigurationProperty> for Node {
    #[inline]
    fn from(value: KendraIndexConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KendraIndexConfigurationProperty> for KendraIndexConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<KendraIndexConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information for an Amazon Q Business index.
///
/// The property type `NativeIndexConfiguration` of `AWS::QBusiness::Retriever`.
#[must_use = "a property type does nothing until it is set"]
pub struct NativeIndexConfigurationProperty(Object);

impl NativeIndexConfigurationProperty {
    /// `NativeIndexConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `index_id`: The identifier for the Amazon Q Business index.
    pub fn new(index_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IndexId", index_id.into_value().into_node());
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

impl Kind for NativeIndexConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NativeIndexConfigurationProperty> for NativeIndexConfigurationProperty {}
impl From<NativeIndexConfigurationProperty> for Node {
    #[inline]
    fn from(value: NativeIndexConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NativeIndexConfigurationProperty> for NativeIndexConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NativeIndexConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information on how the retriever used for your Amazon Q Business application is configured.
///
/// The property type `RetrieverConfiguration` of `AWS::QBusiness::Retriever`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetrieverConfigurationProperty(Object);

impl RetrieverConfigurationProperty {
    /// `RetrieverConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Provides information on how the Amazon Kendra index used as a retriever for your Amazon Q Business application is configured.
    ///
    /// `KendraIndexConfiguration`.
    pub fn kendra_index_configuration(
        mut self,
        value: impl IntoValue<KendraIndexConfigurationProperty>,
    ) -> Self {
        self.0
            .put("KendraIndexConfiguration", value.into_value().into_node());
        self
    }

    /// Provides information on how a Amazon Q Business index used as a retriever for your Amazon Q Business application is configured.
    ///
    /// `NativeIndexConfiguration`.
    pub fn native_index_configuration(
        mut self,
        value: impl IntoValue<NativeIndexConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NativeIndexConfiguration", value.into_value().into_node());
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

impl Kind for RetrieverConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetrieverConfigurationProperty> for RetrieverConfigurationProperty {}
impl From<RetrieverConfigurationProperty> for Node {
    #[inline]
    fn from(value: RetrieverConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetrieverConfigurationProperty> for RetrieverConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RetrieverConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of `AWS::QBusiness::Retriever`.
pub enum Type {
    /// `KENDRA_INDEX`.
    KendraIndex,
    /// `NATIVE_INDEX`.
    NativeIndex,
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
        const VALUES: &[&str] = &["KENDRA_INDEX", "NATIVE_INDEX"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
