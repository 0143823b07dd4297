// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DeviceFarm::Upload` and its property types.

use crate::l1::*;

/// Represents an app or test scripts upload in AWS Device Farm.
///
/// `AWS::DeviceFarm::Upload`; `Ref` returns its `Arn`, a [`devicefarm::UploadArn`](kinds::devicefarm::UploadArn).
/// Changing one of these replaces it: `ContentType`, `Name`, `ProjectArn`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-upload.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUpload(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DeviceFarm::Upload",
    tags: None,
    rules: "",
};

impl CfnUpload {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DeviceFarm::Upload";

    /// `CfnUpload` with its required properties, in alphabetical order:
    ///
    /// - `name`: The upload's file name.
    /// - `project_arn`: The ARN of the project for the upload.
    /// - `r#type`: The upload's type.
    pub fn new(
        name: impl IntoValue<String>,
        project_arn: impl IntoValue<kinds::devicefarm::ProjectArn>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("ProjectArn", project_arn.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The upload's content type (for example, application/octet-stream).
    ///
    /// `ContentType`; an update replaces the resource.
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContentType", value.into_value().into_node());
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

impl Construct for CfnUpload {
    type Handle = CfnUploadRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUploadRef {
        CfnUploadRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUpload`] of a stack.
pub struct CfnUploadRef(NodeRef);

impl Clone for CfnUploadRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUploadRef {}
impl AsNode for CfnUploadRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUploadRef {
    /// What `Ref` returns: its `Arn`, a [`devicefarm::UploadArn`](kinds::devicefarm::UploadArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::devicefarm::UploadArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the upload.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::devicefarm::UploadArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The upload's category.
    ///
    /// `Fn::GetAtt` of `Category`.
    #[inline]
    pub fn attr_category(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Category")))
    }

    /// When the upload was created.
    ///
    /// `Fn::GetAtt` of `Created`.
    #[inline]
    pub fn attr_created(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Created")))
    }

    /// The upload's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::devicefarm::UploadArn> for &CfnUploadRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devicefarm::UploadArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Type` of `AWS::DeviceFarm::Upload`.
pub enum Type {
    /// `ANDROID_APP`.
    AndroidApp,
    /// `APPIUM_JAVA_JUNIT_TEST_PACKAGE`.
    AppiumJavaJunitTestPackage,
    /// `APPIUM_JAVA_JUNIT_TEST_SPEC`.
    AppiumJavaJunitTestSpec,
    /// `APPIUM_JAVA_TESTNG_TEST_PACKAGE`.
    AppiumJavaTestngTestPackage,
    /// `APPIUM_JAVA_TESTNG_TEST_SPEC`.
    AppiumJavaTestngTestSpec,
    /// `APPIUM_NODE_TEST_PACKAGE`.
    AppiumNodeTestPackage,
    /// `APPIUM_NODE_TEST_SPEC`.
    AppiumNodeTestSpec,
    /// `APPIUM_PYTHON_TEST_PACKAGE`.
    AppiumPythonTestPackage,
    /// `APPIUM_PYTHON_TEST_SPEC`.
    AppiumPythonTestSpec,
    /// `APPIUM_RUBY_TEST_PACKAGE`.
    AppiumRubyTestPackage,
    /// `APPIUM_RUBY_TEST_SPEC`.
    AppiumRubyTestSpec,
    /// `APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE`.
    AppiumWebJavaJunitTestPackage,
    /// `APPIUM_WEB_JAVA_JUNIT_TEST_SPEC`.
    AppiumWebJavaJunitTestSpec,
    /// `APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE`.
    AppiumWebJavaTestngTestPackage,
    /// `APPIUM_WEB_JAVA_TESTNG_TEST_SPEC`.
    AppiumWebJavaTestngTestSpec,
    /// `APPIUM_WEB_NODE_TEST_PACKAGE`.
    AppiumWebNodeTestPackage,
    /// `APPIUM_WEB_NODE_TEST_SPEC`.
    AppiumWebNodeTestSpec,
    /// `APPIUM_WEB_PYTHON_TEST_PACKAGE`.
    AppiumWebPythonTestPackage,
    /// `APPIUM_WEB_PYTHON_TEST_SPEC`.
    AppiumWebPythonTestSpec,
    /// `APPIUM_WEB_RUBY_TEST_PACKAGE`.
    AppiumWebRubyTestPackage,
    /// `APPIUM_WEB_RUBY_TEST_SPEC`.
    AppiumWebRubyTestSpec,
    /// `CALABASH_TEST_PACKAGE`.
    CalabashTestPackage,
    /// `EXTERNAL_DATA`.
    ExternalData,
    /// `INSTRUMENTATION_TEST_PACKAGE`.
    InstrumentationTestPackage,
    /// `INSTRUMENTATION_TEST_SPEC`.
    InstrumentationTestSpec,
    /// `IOS_APP`.
    IosApp,
    /// `UIAUTOMATION_TEST_PACKAGE`.
    UiautomationTestPackage,
    /// `UIAUTOMATOR_TEST_PACKAGE`.
    UiautomatorTestPackage,
    /// `WEB_APP`.
    WebApp,
    /// `XCTEST_TEST_PACKAGE`.
    XctestTestPackage,
    /// `XCTEST_UI_TEST_PACKAGE`.
    XctestUiTestPackage,
    /// `XCTEST_UI_TEST_SPEC`.
    XctestUiTestSpec,
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
        const VALUES: &[&str] = &[
            "ANDROID_APP",
            "APPIUM_JAVA_JUNIT_TEST_PACKAGE",
            "APPIUM_JAVA_JUNIT_TEST_SPEC",
            "APPIUM_JAVA_TESTNG_TEST_PACKAGE",
            "APPIUM_JAVA_TESTNG_TEST_SPEC",
            "APPIUM_NODE_TEST_PACKAGE",
            "APPIUM_NODE_TEST_SPEC",
            "APPIUM_PYTHON_TEST_PACKAGE",
            "APPIUM_PYTHON_TEST_SPEC",
            "APPIUM_RUBY_TEST_PACKAGE",
            "APPIUM_RUBY_TEST_SPEC",
            "APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE",
            "APPIUM_WEB_JAVA_JUNIT_TEST_SPEC",
            "APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE",
            "APPIUM_WEB_JAVA_TESTNG_TEST_SPEC",
            "APPIUM_WEB_NODE_TEST_PACKAGE",
            "APPIUM_WEB_NODE_TEST_SPEC",
            "APPIUM_WEB_PYTHON_TEST_PACKAGE",
            "APPIUM_WEB_PYTHON_TEST_SPEC",
            "APPIUM_WEB_RUBY_TEST_PACKAGE",
            "APPIUM_WEB_RUBY_TEST_SPEC",
            "CALABASH_TEST_PACKAGE",
            "EXTERNAL_DATA",
            "INSTRUMENTATION_TEST_PACKAGE",
            "INSTRUMENTATION_TEST_SPEC",
            "IOS_APP",
            "UIAUTOMATION_TEST_PACKAGE",
            "UIAUTOMATOR_TEST_PACKAGE",
            "WEB_APP",
            "XCTEST_TEST_PACKAGE",
            "XCTEST_UI_TEST_PACKAGE",
            "XCTEST_UI_TEST_SPEC",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
