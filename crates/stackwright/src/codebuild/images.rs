//! The images that CodeBuild keeps, and where others come from, by the kind of machine.
//!
//! <https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-available.html>

use stackwright_core::{IntoValue, Text};

use super::build_image::{BuildImage, EnvironmentType, RegistryBuildImage, WindowsImageType};
use crate::ecr::RepositoryRef;

/// Declares the images of one kind of machine.
macro_rules! images {
    ($(#[$doc:meta])* $name:ident, $environment:ident: $($image:ident = $id:literal, $about:literal;)*) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name;

        impl $name { $(
            #[doc = $about]
            pub const $image: BuildImage = BuildImage::curated(EnvironmentType::$environment, $id);
        )* }
    };
}

/// Declares where else the images of one kind of machine come from.
macro_rules! origins {
    ($($name:ident, $environment:ident;)*) => { $(
        impl $name {
            /// An image of a registry, such as `public.ecr.aws/docker/library/rust:1`, which is pulled as the
            /// project's role.
            pub fn from_docker_registry(name: impl IntoValue<String>) -> RegistryBuildImage {
                BuildImage::from_docker_registry(EnvironmentType::$environment, name)
            }

            /// An image of an ECR repository by its tag, or by its digest, `sha256:…`. The project is
            /// granted to pull from it.
            pub fn from_ecr_repository(
                repository: &RepositoryRef,
                tag_or_digest: impl IntoValue<String>,
            ) -> BuildImage {
                BuildImage::from_ecr_repository(EnvironmentType::$environment, repository, tag_or_digest)
            }
        }
    )* };
}

/// Declares that CodeBuild keeps more images of a kind than have constants.
macro_rules! curated {
    ($($name:ident, $environment:ident;)*) => { $(
        impl $name {
            /// An image that CodeBuild keeps, by its id, such as `aws/codebuild/standard:7.0`.
            pub fn from_code_build_image_id(id: impl Into<Text>) -> BuildImage {
                BuildImage::from_code_build_image_id(EnvironmentType::$environment, id)
            }
        }
    )* };
}

images! {
    /// Images of Linux on x86-64.
    LinuxBuildImage, LinuxContainer:
    STANDARD_1_0 = "aws/codebuild/standard:1.0", "Ubuntu, CodeBuild's standard image 1.0.";
    STANDARD_2_0 = "aws/codebuild/standard:2.0", "Ubuntu, CodeBuild's standard image 2.0.";
    STANDARD_3_0 = "aws/codebuild/standard:3.0", "Ubuntu, CodeBuild's standard image 3.0.";
    STANDARD_4_0 = "aws/codebuild/standard:4.0", "Ubuntu, CodeBuild's standard image 4.0.";
    STANDARD_5_0 = "aws/codebuild/standard:5.0", "Ubuntu, CodeBuild's standard image 5.0.";
    STANDARD_6_0 = "aws/codebuild/standard:6.0", "Ubuntu, CodeBuild's standard image 6.0.";
    STANDARD_7_0 = "aws/codebuild/standard:7.0", "Ubuntu, CodeBuild's standard image 7.0.";
    STANDARD_8_0 = "aws/codebuild/standard:8.0", "Ubuntu, CodeBuild's standard image 8.0.";
    AMAZON_LINUX_2 = "aws/codebuild/amazonlinux2-x86_64-standard:1.0", "Amazon Linux 2, standard image 1.0.";
    AMAZON_LINUX_2_2 = "aws/codebuild/amazonlinux2-x86_64-standard:2.0", "Amazon Linux 2, standard image 2.0.";
    AMAZON_LINUX_2_3 = "aws/codebuild/amazonlinux2-x86_64-standard:3.0", "Amazon Linux 2, standard image 3.0.";
    AMAZON_LINUX_2_4 = "aws/codebuild/amazonlinux2-x86_64-standard:4.0", "Amazon Linux 2, standard image 4.0.";
    AMAZON_LINUX_2_5 = "aws/codebuild/amazonlinux2-x86_64-standard:5.0", "Amazon Linux 2, standard image 5.0.";
    AMAZON_LINUX_2023_4 = "aws/codebuild/amazonlinux-x86_64-standard:4.0", "Amazon Linux 2023, standard image 4.0.";
    AMAZON_LINUX_2023_5 = "aws/codebuild/amazonlinux-x86_64-standard:5.0", "Amazon Linux 2023, standard image 5.0.";
    AMAZON_LINUX_2023_6 = "aws/codebuild/amazonlinux-x86_64-standard:6.0", "Amazon Linux 2023, standard image 6.0.";
    AMAZON_LINUX_2_CORETTO_8 = "aws/codebuild/amazonlinux2-x86_64-standard:corretto8", "Amazon Linux 2 with Corretto 8.";
    AMAZON_LINUX_2_CORETTO_11 = "aws/codebuild/amazonlinux2-x86_64-standard:corretto11", "Amazon Linux 2 with Corretto 11.";
    AMAZON_LINUX_2023_CORETTO_8 = "aws/codebuild/amazonlinux-x86_64-standard:corretto8", "Amazon Linux 2023 with Corretto 8.";
    AMAZON_LINUX_2023_CORETTO_11 = "aws/codebuild/amazonlinux-x86_64-standard:corretto11", "Amazon Linux 2023 with Corretto 11.";
}

images! {
    /// Images of Linux on ARM.
    LinuxArmBuildImage, ArmContainer:
    AMAZON_LINUX_2_STANDARD_1_0 = "aws/codebuild/amazonlinux2-aarch64-standard:1.0", "Amazon Linux 2, standard image 1.0.";
    AMAZON_LINUX_2_STANDARD_2_0 = "aws/codebuild/amazonlinux2-aarch64-standard:2.0", "Amazon Linux 2, standard image 2.0.";
    AMAZON_LINUX_2_STANDARD_3_0 = "aws/codebuild/amazonlinux2-aarch64-standard:3.0", "Amazon Linux 2, standard image 3.0.";
    AMAZON_LINUX_2023_STANDARD_2_0 = "aws/codebuild/amazonlinux-aarch64-standard:2.0", "Amazon Linux 2023, standard image 2.0.";
    AMAZON_LINUX_2023_STANDARD_3_0 = "aws/codebuild/amazonlinux-aarch64-standard:3.0", "Amazon Linux 2023, standard image 3.0.";
    AMAZON_LINUX_2023_STANDARD_4_0 = "aws/codebuild/amazonlinux-aarch64-standard:4.0", "Amazon Linux 2023, standard image 4.0.";
}

images! {
    /// Images of Linux on x86-64 for builds on Lambda.
    LinuxLambdaBuildImage, LinuxLambdaContainer:
    AMAZON_LINUX_2_NODE_18 = "aws/codebuild/amazonlinux2-x86_64-lambda-standard:nodejs18", "Amazon Linux 2 with Node.js 18.";
    AMAZON_LINUX_2023_NODE_20 = "aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs20", "Amazon Linux 2023 with Node.js 20.";
    AMAZON_LINUX_2023_NODE_22 = "aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs22", "Amazon Linux 2023 with Node.js 22.";
    AMAZON_LINUX_2023_NODE_24 = "aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs24", "Amazon Linux 2023 with Node.js 24.";
    AMAZON_LINUX_2_PYTHON_3_11 = "aws/codebuild/amazonlinux2-x86_64-lambda-standard:python3.11", "Amazon Linux 2 with Python 3.11.";
    AMAZON_LINUX_2023_PYTHON_3_12 = "aws/codebuild/amazonlinux-x86_64-lambda-standard:python3.12", "Amazon Linux 2023 with Python 3.12.";
    AMAZON_LINUX_2023_PYTHON_3_13 = "aws/codebuild/amazonlinux-x86_64-lambda-standard:python3.13", "Amazon Linux 2023 with Python 3.13.";
    AMAZON_LINUX_2_RUBY_3_2 = "aws/codebuild/amazonlinux2-x86_64-lambda-standard:ruby3.2", "Amazon Linux 2 with Ruby 3.2.";
    AMAZON_LINUX_2023_RUBY_3_4 = "aws/codebuild/amazonlinux-x86_64-lambda-standard:ruby3.4", "Amazon Linux 2023 with Ruby 3.4.";
    AMAZON_LINUX_2023_CORRETTO_21 = "aws/codebuild/amazonlinux-x86_64-lambda-standard:corretto21", "Amazon Linux 2023 with Corretto 21.";
    AMAZON_LINUX_2_CORRETTO_17 = "aws/codebuild/amazonlinux2-x86_64-lambda-standard:corretto17", "Amazon Linux 2 with Corretto 17.";
    AMAZON_LINUX_2_CORRETTO_11 = "aws/codebuild/amazonlinux2-x86_64-lambda-standard:corretto11", "Amazon Linux 2 with Corretto 11.";
    AMAZON_LINUX_2_GO_1_21 = "aws/codebuild/amazonlinux2-x86_64-lambda-standard:go1.21", "Amazon Linux 2 with Go 1.21.";
    AMAZON_LINUX_2023_GO_1_24 = "aws/codebuild/amazonlinux-x86_64-lambda-standard:go1.24", "Amazon Linux 2023 with Go 1.24.";
    AMAZON_LINUX_2_DOTNET_6 = "aws/codebuild/amazonlinux2-x86_64-lambda-standard:dotnet6", "Amazon Linux 2 with .NET 6.";
    AMAZON_LINUX_2023_DOTNET_8 = "aws/codebuild/amazonlinux-x86_64-lambda-standard:dotnet8", "Amazon Linux 2023 with .NET 8.";
}

images! {
    /// Images of Linux on ARM for builds on Lambda.
    LinuxArmLambdaBuildImage, ArmLambdaContainer:
    AMAZON_LINUX_2_NODE_18 = "aws/codebuild/amazonlinux2-aarch64-lambda-standard:nodejs18", "Amazon Linux 2 with Node.js 18.";
    AMAZON_LINUX_2023_NODE_20 = "aws/codebuild/amazonlinux-aarch64-lambda-standard:nodejs20", "Amazon Linux 2023 with Node.js 20.";
    AMAZON_LINUX_2023_NODE_22 = "aws/codebuild/amazonlinux-aarch64-lambda-standard:nodejs22", "Amazon Linux 2023 with Node.js 22.";
    AMAZON_LINUX_2023_NODE_24 = "aws/codebuild/amazonlinux-aarch64-lambda-standard:nodejs24", "Amazon Linux 2023 with Node.js 24.";
    AMAZON_LINUX_2_PYTHON_3_11 = "aws/codebuild/amazonlinux2-aarch64-lambda-standard:python3.11", "Amazon Linux 2 with Python 3.11.";
    AMAZON_LINUX_2023_PYTHON_3_12 = "aws/codebuild/amazonlinux-aarch64-lambda-standard:python3.12", "Amazon Linux 2023 with Python 3.12.";
    AMAZON_LINUX_2023_PYTHON_3_13 = "aws/codebuild/amazonlinux-aarch64-lambda-standard:python3.13", "Amazon Linux 2023 with Python 3.13.";
    AMAZON_LINUX_2_RUBY_3_2 = "aws/codebuild/amazonlinux2-aarch64-lambda-standard:ruby3.2", "Amazon Linux 2 with Ruby 3.2.";
    AMAZON_LINUX_2023_RUBY_3_4 = "aws/codebuild/amazonlinux-aarch64-lambda-standard:ruby3.4", "Amazon Linux 2023 with Ruby 3.4.";
    AMAZON_LINUX_2023_CORRETTO_21 = "aws/codebuild/amazonlinux-aarch64-lambda-standard:corretto21", "Amazon Linux 2023 with Corretto 21.";
    AMAZON_LINUX_2_CORRETTO_17 = "aws/codebuild/amazonlinux2-aarch64-lambda-standard:corretto17", "Amazon Linux 2 with Corretto 17.";
    AMAZON_LINUX_2_CORRETTO_11 = "aws/codebuild/amazonlinux2-aarch64-lambda-standard:corretto11", "Amazon Linux 2 with Corretto 11.";
    AMAZON_LINUX_2_GO_1_21 = "aws/codebuild/amazonlinux2-aarch64-lambda-standard:go1.21", "Amazon Linux 2 with Go 1.21.";
    AMAZON_LINUX_2023_GO_1_24 = "aws/codebuild/amazonlinux-aarch64-lambda-standard:go1.24", "Amazon Linux 2023 with Go 1.24.";
    AMAZON_LINUX_2_DOTNET_6 = "aws/codebuild/amazonlinux2-aarch64-lambda-standard:dotnet6", "Amazon Linux 2 with .NET 6.";
    AMAZON_LINUX_2023_DOTNET_8 = "aws/codebuild/amazonlinux-aarch64-lambda-standard:dotnet8", "Amazon Linux 2023 with .NET 8.";
}

images! {
    /// Images of macOS, for builds on a fleet.
    MacBuildImage, MacArm:
    BASE_14 = "aws/codebuild/macos-arm-base:14", "macOS 14.";
    BASE_15 = "aws/codebuild/macos-arm-base:15", "macOS 15.";
    BASE_26 = "aws/codebuild/macos-arm-base:26", "macOS 26.";
}

origins! {
    LinuxBuildImage, LinuxContainer;
    LinuxArmBuildImage, ArmContainer;
    MacBuildImage, MacArm;
}

curated! {
    LinuxBuildImage, LinuxContainer;
    LinuxArmBuildImage, ArmContainer;
    LinuxLambdaBuildImage, LinuxLambdaContainer;
    LinuxArmLambdaBuildImage, ArmLambdaContainer;
}

/// Images of Windows.
#[derive(Debug)]
pub struct WindowsBuildImage;

impl WindowsBuildImage {
    /// Windows Server 2016, base image 2.0.
    pub const WINDOWS_BASE_2_0: BuildImage = BuildImage::curated(
        EnvironmentType::WindowsContainer,
        "aws/codebuild/windows-base:2.0",
    );
    /// Windows Server Core 2019, base image 1.0.
    pub const WIN_SERVER_CORE_2019_BASE: BuildImage = BuildImage::curated(
        EnvironmentType::WindowsServer2019Container,
        "aws/codebuild/windows-base:2019-1.0",
    );
    /// Windows Server Core 2019, base image 2.0.
    pub const WIN_SERVER_CORE_2019_BASE_2_0: BuildImage = BuildImage::curated(
        EnvironmentType::WindowsServer2019Container,
        "aws/codebuild/windows-base:2019-2.0",
    );
    /// Windows Server Core 2019, base image 3.0.
    pub const WIN_SERVER_CORE_2019_BASE_3_0: BuildImage = BuildImage::curated(
        EnvironmentType::WindowsServer2019Container,
        "aws/codebuild/windows-base:2019-3.0",
    );
    /// Windows Server Core 2022, base image 3.0.
    pub const WIN_SERVER_CORE_2022_BASE_3_0: BuildImage = BuildImage::curated(
        EnvironmentType::WindowsServer2022Container,
        "aws/codebuild/windows-base:2022-1.0",
    );

    /// An image of a registry, which is pulled as the project's role.
    pub fn from_docker_registry(
        name: impl IntoValue<String>,
        windows: WindowsImageType,
    ) -> RegistryBuildImage {
        BuildImage::from_docker_registry(windows.into(), name)
    }

    /// An image of an ECR repository by its tag, or by its digest, `sha256:…`. The project is granted
    /// to pull from it.
    pub fn from_ecr_repository(
        repository: &RepositoryRef,
        tag_or_digest: impl IntoValue<String>,
        windows: WindowsImageType,
    ) -> BuildImage {
        BuildImage::from_ecr_repository(windows.into(), repository, tag_or_digest)
    }
}

/// Images of Linux on x86-64 for machines with a graphics processor.
#[derive(Debug)]
pub struct LinuxGpuBuildImage;

impl LinuxGpuBuildImage {
    /// An image of AWS's Deep Learning Containers, by its repository, its tag, and the account that
    /// has it in the stack's region.
    ///
    /// <https://aws.github.io/deep-learning-containers/reference/available_images/>
    pub fn aws_deep_learning_containers_image(
        repository_name: impl IntoValue<String>,
        tag: impl IntoValue<String>,
        account: impl IntoValue<String>,
    ) -> BuildImage {
        BuildImage::regional(
            EnvironmentType::LinuxGpuContainer,
            Some(account.into_value()),
            repository_name.into_value(),
            tag.into_value(),
        )
    }

    /// An image of an ECR repository of the stack's own account and region, by its tag. The project
    /// is granted to pull from it.
    pub fn from_ecr_repository(
        repository: &RepositoryRef,
        tag: impl IntoValue<String>,
    ) -> BuildImage {
        BuildImage::regional(
            EnvironmentType::LinuxGpuContainer,
            None,
            repository.repository_name().into_value(),
            tag.into_value(),
        )
    }
}
