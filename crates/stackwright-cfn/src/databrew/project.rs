// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataBrew::Project` and its property types.

use crate::l1::*;

/// Specifies a new AWS Glue DataBrew project.
///
/// `AWS::DataBrew::Project`; `Ref` returns its `Name`, a [`databrew::ProjectName`](kinds::databrew::ProjectName).
/// Changing one of these replaces it: `Name`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-project.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProject(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataBrew::Project",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("project.rules"),
};

impl CfnProject {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataBrew::Project";

    /// `CfnProject` with its required properties, in alphabetical order:
    ///
    /// - `dataset_name`: The dataset that the project is to act upon.
    /// - `name`: The unique name of a project.
    /// - `recipe_name`: The name of a recipe that will be developed during a project session.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the role that will be assumed for this project.
    pub fn new(
        dataset_name: impl IntoValue<String>,
        name: impl IntoValue<String>,
        recipe_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatasetName", dataset_name.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("RecipeName", recipe_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The sample size and sampling type to apply to the data. If this parameter isn't specified, then the sample consists of the first 500 rows from the dataset.
    ///
    /// `Sample`; updated in place.
    pub fn sample(mut self, value: impl IntoValue<SampleProperty>) -> Self {
        self.0.put("Sample", value.into_value().into_node());
        self
    }

    /// Metadata tags that have been applied to the project.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnProject {
    type Handle = CfnProjectRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProjectRef {
        CfnProjectRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProject`] of a stack.
pub struct CfnProjectRef(NodeRef);

impl Clone for CfnProjectRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProjectRef {}
impl AsNode for CfnProjectRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProjectRef {
    /// What `Ref` returns: its `Name`, a [`databrew::ProjectName`](kinds::databrew::ProjectName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::databrew::ProjectName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::databrew::ProjectName> for &CfnProjectRef {
    #[inline]
    fn into_value(self) -> Value<kinds::databrew::ProjectName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Represents the sample size and sampling type for DataBrew to use for interactive data analysis.
///
/// The property type `Sample` of `AWS::DataBrew::Project`.
#[must_use = "a property type does nothing until it is set"]
pub struct SampleProperty(Object);

impl SampleProperty {
    /// `SampleProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The way in which DataBrew obtains rows from a dataset.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The number of rows in the sample.
    ///
    /// `Size`.
    pub fn size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Size", value.into_value().into_node());
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

impl Kind for SampleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SampleProperty> for SampleProperty {}
impl From<SampleProperty> for Node {
    #[inline]
    fn from(value: SampleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SampleProperty> for SampleProperty {
    #[inline]
    fn into_value(self) -> Value<SampleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `Sample` of `AWS::DataBrew::Project`.
pub enum Type {
    /// `FIRST_N`.
    FirstN,
    /// `LAST_N`.
    LastN,
    /// `RANDOM`.
    Random,
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
        const VALUES: &[&str] = &["FIRST_N", "LAST_N", "RANDOM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
