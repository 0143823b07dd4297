// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::UserDefinedFunction` and its property types.

use crate::l1::*;

/// Represents a user-defined function (UDF) definition in the AWS Glue Data Catalog.
///
/// `AWS::Glue::UserDefinedFunction`; `Ref` returns its `Arn`, a [`glue::UserDefinedFunctionArn`](kinds::glue::UserDefinedFunctionArn).
/// Changing one of these replaces it: `DatabaseName`, `FunctionName`, `FunctionType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-userdefinedfunction.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserDefinedFunction(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::UserDefinedFunction",
    tags: None,
    rules: include_str!("user_defined_function.rules"),
};

impl CfnUserDefinedFunction {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::UserDefinedFunction";

    /// `CfnUserDefinedFunction` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: The name of the catalog database in which the function is located.
    /// - `function_name`: The name of the function.
    pub fn new(
        database_name: impl IntoValue<String>,
        function_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("FunctionName", function_name.into_value().into_node());
        Self(object_)
    }

    /// The Java class that contains the function code.
    ///
    /// `ClassName`; updated in place.
    pub fn class_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClassName", value.into_value().into_node());
        self
    }

    /// The type of the function.
    ///
    /// `FunctionType`; one of `REGULAR_FUNCTION`, `AGGREGATE_FUNCTION`, `STORED_PROCEDURE`; an update replaces the resource.
    pub fn function_type(mut self, value: impl IntoValue<FunctionType>) -> Self {
        self.0.put("FunctionType", value.into_value().into_node());
        self
    }

    /// The owner of the function.
    ///
    /// `OwnerName`; updated in place.
    pub fn owner_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OwnerName", value.into_value().into_node());
        self
    }

    /// The owner type.
    ///
    /// `OwnerType`; one of `USER`, `ROLE`, `GROUP`; updated in place.
    pub fn owner_type(mut self, value: impl IntoValue<OwnerType>) -> Self {
        self.0.put("OwnerType", value.into_value().into_node());
        self
    }

    /// The resource URIs for the function.
    ///
    /// `ResourceUris`; updated in place.
    pub fn resource_uris(mut self, value: impl IntoValue<List<ResourceUriProperty>>) -> Self {
        self.0.put("ResourceUris", value.into_value().into_node());
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

impl Construct for CfnUserDefinedFunction {
    type Handle = CfnUserDefinedFunctionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserDefinedFunctionRef {
        CfnUserDefinedFunctionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserDefinedFunction`] of a stack.
pub struct CfnUserDefinedFunctionRef(NodeRef);

impl Clone for CfnUserDefinedFunctionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserDefinedFunctionRef {}
impl AsNode for CfnUserDefinedFunctionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserDefinedFunctionRef {
    /// What `Ref` returns: its `Arn`, a [`glue::UserDefinedFunctionArn`](kinds::glue::UserDefinedFunctionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::UserDefinedFunctionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the user-defined function.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::glue::UserDefinedFunctionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::glue::UserDefinedFunctionArn> for &CfnUserDefinedFunctionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::UserDefinedFunctionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The URIs for function resources.
///
/// The property type `ResourceUri` of `AWS::Glue::UserDefinedFunction`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceUriProperty(Object);

impl ResourceUriProperty {
    /// `ResourceUriProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of the resource.
    ///
    /// `ResourceType`; one of `JAR`, `FILE`, `ARCHIVE`.
    pub fn resource_type(mut self, value: impl IntoValue<ResourceType>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// The URI for accessing the resource.
    ///
    /// `Uri`.
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Uri", value.into_value().into_node());
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

impl Kind for ResourceUriProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceUriProperty> for ResourceUriProperty {}
impl From<ResourceUriProperty> for Node {
    #[inline]
    fn from(value: ResourceUriProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceUriProperty> for ResourceUriProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceUriProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FunctionType` of `AWS::Glue::UserDefinedFunction`.
pub enum FunctionType {
    /// `AGGREGATE_FUNCTION`.
    AggregateFunction,
    /// `REGULAR_FUNCTION`.
    RegularFunction,
    /// `STORED_PROCEDURE`.
    StoredProcedure,
}

#[diagnostic::do_not_recommend]
impl Kind for FunctionType {}
#[diagnostic::do_not_recommend]
impl TextKind for FunctionType {}
#[diagnostic::do_not_recommend]
impl IdKind for FunctionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FunctionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<FunctionType> for FunctionType {
    #[inline]
    fn into_value(self) -> Value<FunctionType> {
        const VALUES: &[&str] = &["AGGREGATE_FUNCTION", "REGULAR_FUNCTION", "STORED_PROCEDURE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OwnerType` of `AWS::Glue::UserDefinedFunction`.
pub enum OwnerType {
    /// `GROUP`.
    Group,
    /// `ROLE`.
    Role,
    /// `USER`.
    User,
}

#[diagnostic::do_not_recommend]
impl Kind for OwnerType {}
#[diagnostic::do_not_recommend]
impl TextKind for OwnerType {}
#[diagnostic::do_not_recommend]
impl IdKind for OwnerType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OwnerType {}
#[diagnostic::do_not_recommend]
impl IntoValue<OwnerType> for OwnerType {
    #[inline]
    fn into_value(self) -> Value<OwnerType> {
        const VALUES: &[&str] = &["GROUP", "ROLE", "USER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResourceType` of a `ResourceUri` of `AWS::Glue::UserDefinedFunction`.
pub enum ResourceType {
    /// `ARCHIVE`.
    Archive,
    /// `FILE`.
    File,
    /// `JAR`.
    Jar,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceType> for ResourceType {
    #[inline]
    fn into_value(self) -> Value<ResourceType> {
        const VALUES: &[&str] = &["ARCHIVE", "FILE", "JAR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
