//! Applications: names for what is deployed.

use std::marker::PhantomData;

use stackwright_cfn::codedeploy::CfnApplication;
use stackwright_cfn::kinds::codedeploy::ApplicationName;
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, NodeRef, Scope, Text, Value, intrinsic, text,
};

use super::codes;
use super::platform::{ComputePlatform, Ecs, Lambda, PREDEFINED, Server};

/// An application in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct ApplicationRef<P> {
    node: NodeRef,
    name: Value<ApplicationName>,
    arn: Value<String>,
    /// Where deployment groups of it are: `REGION:ACCOUNT`.
    home: Node,
    platform: PhantomData<P>,
}

impl<P> AsNode for ApplicationRef<P> {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl<P> ApplicationRef<P> {
    fn of_name(scope: &Scope, name: Value<ApplicationName>) -> Self {
        Self {
            node: scope.node(),
            arn: scope.arn("codedeploy", text!["application:", &name]),
            home: text![scope.stack_region(), ":", scope.stack_account()].into(),
            name,
            platform: PhantomData,
        }
    }

    fn of_arn(scope: &Scope, arn: Value<String>) -> Self {
        let part = |index: u32| -> Node {
            match arn.as_text() {
                Some(text) => text
                    .split(':')
                    .nth(index as usize)
                    .unwrap_or_default()
                    .into(),
                None => intrinsic::select(index, arn.split(":")).into(),
            }
        };
        Self {
            node: scope.node(),
            name: Value::from_node(part(6)),
            home: text![part(3), ":", part(4)].into(),
            arn,
            platform: PhantomData,
        }
    }

    /// The application's name.
    pub fn application_name(&self) -> Value<ApplicationName> {
        self.name.clone()
    }

    /// The application's ARN.
    pub fn application_arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// The ARN of a deployment group of the application.
    pub(super) fn arn_of_group(
        &self,
        partition: &Value<String>,
        group: impl Into<Node>,
    ) -> Value<String> {
        let start = text!["arn:", partition, ":codedeploy:", self.home.clone()];
        text![start, ":deploymentgroup:", &self.name, "/", group.into()].value()
    }
}

/// Declares the application of one platform.
macro_rules! applications {
    ($($(#[$doc:meta])* $name:ident, $handle:ident, $platform:ident, $by_name:ident, $by_arn:ident;)*) => { $(
        $(#[$doc])*
        ///
        /// <https://docs.aws.amazon.com/codedeploy/latest/userguide/applications.html>
        #[derive(Clone, Debug, Default)]
        pub struct $name {
            application_name: Option<Value<String>>,
        }

        #[doc = concat!("An [`", stringify!($name), "`] in a stack, or one that exists already.")]
        pub type $handle = ApplicationRef<$platform>;

        impl $name {
            /// An application whose name CloudFormation makes up.
            pub fn new() -> Self {
                Self::default()
            }

            /// The application's name. Default: made by CloudFormation.
            #[must_use]
            pub fn application_name(mut self, name: impl IntoValue<String>) -> Self {
                self.application_name = Some(name.into_value());
                self
            }

            /// An existing application of the stack's account and region, by its name.
            #[track_caller]
            pub fn $by_name(
                scope: &Scope,
                id: impl Into<Text>,
                name: impl IntoValue<ApplicationName>,
            ) -> $handle {
                ApplicationRef::of_name(&scope.group(id), name.into_value())
            }

            /// An existing application by its ARN.
            #[track_caller]
            pub fn $by_arn(
                scope: &Scope,
                id: impl Into<Text>,
                arn: impl IntoValue<String>,
            ) -> $handle {
                ApplicationRef::of_arn(&scope.group(id), arn.into_value())
            }
        }

        impl Construct for $name {
            type Handle = $handle;
            const LIBRARY: bool = true;

            fn build(self, scope: &Scope) -> $handle {
                let mut application = CfnApplication::new().compute_platform($platform::NAME);
                if let Some(name) = self.application_name {
                    check_name(scope, &name);
                    application = application.application_name(name);
                }
                let resource = scope.add("Resource", application);
                ApplicationRef::of_name(scope, resource.reference())
            }
        }
    )* };
}

applications! {
    /// An application that runs as a service of ECS (`AWS::CodeDeploy::Application`).
    EcsApplication, EcsApplicationRef, Ecs, from_ecs_application_name, from_ecs_application_arn;
    /// An application that runs on servers (`AWS::CodeDeploy::Application`).
    ServerApplication, ServerApplicationRef, Server, from_server_application_name, from_server_application_arn;
    /// An application that runs as functions of Lambda (`AWS::CodeDeploy::Application`).
    LambdaApplication, LambdaApplicationRef, Lambda, from_lambda_application_name, from_lambda_application_arn;
}

/// Reports a name that CodeDeploy does not take.
pub(super) fn check_name(scope: &Scope, name: &Value<String>) {
    let Some(name) = name.as_text() else { return };
    if !(1..=100).contains(&name.chars().count()) || name.starts_with(PREDEFINED) {
        let finding = Diagnostic::error(
            &codes::DEPLOYMENT_NAME,
            "the name is not one that CodeDeploy takes",
        );
        scope.diagnose(
            finding
                .given(format!("`{name}`"))
                .allowed(format!(
                    "1 to 100 characters that don't begin with `{PREDEFINED}`"
                ))
                .help("choose another name, or leave it out"),
        );
    }
}
